// A kept copy for tests/core/library.ts; the world that is played is story/world.ink.
// The world: everything that outlives a file, and the only functions that change it.
//
// Three kinds of state. GAUGES run from 0 to 4 and stand for something that could be counted or argued about; the lines that begin
// with /// are what a reader sees in place of the number. STANDINGS are the few lasting facts that later rules read. MEMORIES are the
// answers the record holds, one a hinge, empty until it is asked; prose may recall any of them at any time, but a rule reads one only
// inside its own act. Whoever wants to quarrel with the game should start on this page: each rule says what it stands for.

// ---------------------------------------------------------------- gauges

/// bread | Bread | the bargain with the village
/// 0 | The village hides its grain; the city lives on cards and acorn coffee
/// 1 | An eighth of a pound a day, when there is any
/// 2 | Queues, and something at the end of them
/// 3 | Markets open; the village sells
/// 4 | Bread for everyone who has work
VAR bread = 2

/// works | Works | industry, and the workers still in town
/// 0 | Cold furnaces; the workers have gone back to the village
/// 1 | One chimney in five is smoking
/// 2 | Half the pre-war output, on pre-war machines
/// 3 | The plants run, short of coal
/// 4 | New works going up
VAR works = 3

/// councils | Councils | rival parties, papers, real elections
/// 0 | One list, one show of hands
/// 1 | A few opponents, who know they are being counted
/// 2 | Opposition seats in some towns, and no newspaper
/// 3 | Parties lose elections and stay
/// 4 | Noisy councils, recalled by whoever sent them
VAR councils = 4

/// debate | Debate | argument inside the ruling party
/// 0 | Unanimous
/// 1 | Arguments behind doors
/// 2 | Platforms frowned upon
/// 3 | Open quarrels at congresses
/// 4 | Ministers resign and say why in the papers
VAR debate = 4

/// apparatus | Apparatus | how much is filled by appointment
/// 0 | A handful of clerks and a samovar
/// 1 | A few hundred posts filled by letter
/// 2 | Offices where committees used to sit
/// 3 | Secretaries are sent, not elected
/// 4 | Ten thousand posts in one card index
VAR apparatus = 0

/// terror | Terror | arrest and execution as a way of governing
/// 0 | The death penalty is abolished
/// 1 | A commission with a few warrants
/// 2 | Arrests by list
/// 3 | Hostages, camps, shootings by order
/// 4 | Nobody asks where they went
VAR terror = 0

/// nations | Nations | what the peoples of the old empire decide for themselves
/// 0 | Ruled from outside, and by soldiers
/// 1 | Their own flag; orders by telegram
/// 2 | Their own schools, somebody else’s secretary
/// 3 | Governments that can say no
/// 4 | Treaties between equals
VAR nations = 2

/// europe | Europe | 0 is reaction everywhere, 4 is allies
/// 0 | Reaction from the Vistula to the Atlantic
/// 1 | Alone, and watched
/// 2 | Strikes, and no friends in office
/// 3 | The old order shakes; a friend is possible
/// 4 | Councils beyond the border
VAR europe = 2

/// army | Army | the weight of soldiers in politics
/// 0 | Demobilised; the officers look for work
/// 1 | A militia, under civilians
/// 2 | A conscript army that takes orders
/// 3 | Commanders are asked first
/// 4 | The army is the state that works
VAR army = 1

// ---------------------------------------------------------------- standings

// Who governs: one party; a cabinet of several; several, with rivals outside it who may win.
LIST government = (one_party), in_coalition, plural
// Who stands with Russia abroad. An iron Berlin is a dictatorship that calls itself councils.
LIST allies = (no_ally), with_berlin, with_danube, with_both, iron_berlin
// How the city gets its grain.
LIST village = (by_squads), by_tax
// What binds the republics.
LIST federation = (centre), of_equals
// Who appoints.
LIST general_secretary = (stalin), collective, by_election, lenin
// A run can be decided before 1930: the Whites, the Urals, an assembly that lasts, a council of defence.
LIST over = white_restoration, behind_the_urals, broad_coalition, council_of_defence

// ---------------------------------------------------------------- memories: the answers, in the order of the files
//
// The first option of each is what happened. The line above gives the question in short and the day on which the Line marks it.

/// coalition | A government of all socialists? | 1917-11-17
LIST coalition = walkout, without, soviets
/// assembly | What becomes of the Assembly? | 1918-01-19
LIST assembly = dissolved, kept, reelected
/// rada | War or peace with Kyiv? | 1917-12-17
LIST rada = ultimatum, recognised
/// brest | Who signs at Brest? | 1918-03-03
LIST brest = late, early, refused
/// squads | How does the city get its grain? | 1918-06-11
LIST squads = brigades, taxed
/// lists | Who judges the Cheka’s prisoners? | 1918-09-05
LIST lists = own, courts
/// guard | Who commands the soldiers in Berlin? | 1918-12-18
LIST guard = shelved, enforced
/// january | What does the crowd in Berlin wait for? | 1919-01-06
LIST january = rising, wait, force
/// estates | Who gets the Hungarian estates? | 1919-04-03
LIST estates = nationalised, divided
/// vienna | Does Vienna join? | 1919-04-18
LIST vienna = sympathy, joins
/// orel | What do the White generals concede? | 1919-10-13
LIST orel = broken, conceded
/// petrograd | Is Petrograd held? | 1919-10-17
LIST petrograd = held, abandoned
/// legien | What comes after the putsch? | 1920-03-20
LIST legien = refused, cabinet, crushed
/// curzon | Where does the Red Army stop? | 1920-07-17
LIST curzon = marched, halt, taken
/// occupation | What are the occupied factories for? | 1920-09-11
LIST occupation = sold, defence, insurrection
/// tax | When does the village get its tax? | 1920-12-15
LIST tax = late, early
/// kronstadt | Who crosses the ice? | 1921-03-07
LIST kronstadt = stormed, delegation
/// factions | May the party argue? | 1921-03-16
LIST factions = banned, year, open
/// relief | When is help asked for? | 1921-07-21
LIST relief = late, spring
/// press | Does speech follow trade? | 1922-03-15
LIST press = closed, political
/// union | What kind of union? | 1922-12-30
LIST union = lenin_form, equals, autonomisation
/// letter | What becomes of the letter? | 1923-03-10
LIST letter = sealed, copied, speaks
/// october | Does Germany rise again? | 1923-10-23
LIST october = off, saxony, rising
/// secretary | Who appoints? | 1924-05-22
LIST secretary = stays, moved, elected
/// opposition | What becomes of the opposition? | 1927-11-07
LIST opposition = expelled, tolerated, wires
/// grain | How is the grain got in? | 1928-01-15
LIST grain = seizures, prices, plan
/// march | Does the retreat last? | 1930-03-02
LIST march = brief, permanent

/// recorder
LIST first_page = (unread), turned, read_out, shut
/// recorder
LIST neighbour = (unasked), left_out, kept_in, handed_pen
/// recorder
LIST lamp = (unlit), turned_away, left_burning, put_out
/// recorder
LIST second_sheet = (unwritten), given_her, withheld, kept_back
/// recorder
LIST own_table = (unspoken), said_aloud, set_down, passed_over

// ---------------------------------------------------------------- what a historian would ask of the world

// Germany counts as a friend while its councils can still lose an election.
=== function with_berlin_now() ===
~ return allies == with_berlin or allies == with_both

=== function with_danube_now() ===
~ return allies == with_danube or allies == with_both

=== function hungry() ===
~ return bread <= 1

=== function afraid() ===
~ return terror >= 3

=== function has_ended() ===
{ over:
    ~ return true
}
~ return false

// ---------------------------------------------------------------- locks: what the world has already ruled out

// Better terms could be had in January only by a government that need not ask its partners first.
=== function can_sign_early() ===
~ return government == one_party

// A congress that keeps its own guard has taken the rifles from the men who would march on the chancellery.
=== function can_force_berlin() ===
~ return guard == shelved

// Vienna looks at who owns the Hungarian fields before it stakes its bread on them.
=== function can_join_vienna() ===
~ return estates == divided and allies == no_ally

// Landowners’ generals concede the land only where hunger has opened them the road to Moscow.
=== function can_concede_orel() ===
~ return bread == 0

// A legal opposition needs seats to sit in.
=== function can_free_press() ===
~ return councils >= 2

// There is nothing to seize in Germany where the councils already share power.
=== function can_rise_in_october() ===
~ return allies != with_berlin and allies != with_both and allies != iron_berlin

// Lenin, well enough to speak, has already moved him.
=== function can_stay_secretary() ===
~ return general_secretary != lenin

// Secretaries can be elected only by people who may still disagree aloud.
=== function can_elect_secretaries() ===
~ return debate >= 2

// Soldiers take the wires where they are used to being asked first.
=== function can_take_the_wires() ===
~ return army >= 3

// A government that can lose office does not send squads to the people who vote.
=== function can_seize_grain() ===
~ return government != plural

// A plan without force wants bread in hand, and somebody to argue it past.
=== function can_plan_without_force() ===
~ return bread >= 2 and (opposition == tolerated or general_secretary == by_election or government == plural)

// A retreat lasts where the party can still be told it was wrong.
=== function can_retreat_for_good() ===
~ return debate >= 1 or general_secretary != stalin

// ---------------------------------------------------------------- change

// Every gauge moves through here and stays between 0 and 4.
=== function change(ref gauge, amount) ===
~ gauge = gauge + amount
{ gauge < 0:
    ~ gauge = 0
}
{ gauge > 4:
    ~ gauge = 4
}

=== function at_most(ref gauge, limit) ===
{ gauge > limit:
    ~ gauge = limit
}

=== function at_least(ref gauge, limit) ===
{ gauge < limit:
    ~ gauge = limit
}

// ---------------------------------------------------------------- act I: who governs

// 01. A walk-out costs the councils their first opposition. A cabinet without Lenin and Trotsky leans on the officers it is afraid of;
// one that must answer to the soviets spends its first winter answering.
=== function decide_coalition(option) ===
~ coalition = option
{ option:
- walkout:
    ~ change(councils, -1)
- without:
    ~ government = in_coalition
    ~ change(army, 1)
- soviets:
    ~ government = in_coalition
    ~ change(works, -1)
}

// 02. Closing the Assembly closes more than a hall. Keeping it reassures the village; voting again gives the garrison a say.
=== function decide_assembly(option) ===
~ assembly = option
{ option:
- dissolved:
    ~ change(councils, -1)
    ~ change(terror, 1)
- kept:
    ~ widen_government()
    ~ change(bread, 1)
- reelected:
    ~ widen_government()
    ~ change(army, 1)
}

// A coalition that also lets an assembly sit is plural; one party that lets it sit is a coalition.
=== function widen_government() ===
{ government == one_party:
    ~ government = in_coalition
- else:
    ~ government = plural
}

// 03. A Rada that is recognised keeps its grain moving and its soldiers listened to.
=== function decide_rada(option) ===
~ rada = option
{ option == recognised:
    ~ change(nations, 1)
    ~ change(bread, 1)
    ~ change(army, 1)
}

// 03. Signing late loses Ukraine’s bread and coal and the partners in the cabinet; signing early loses less; refusing loses the works.
=== function decide_brest(option) ===
~ brest = option
{ option:
- brest.late:
    ~ change(bread, -1)
    ~ change(works, -1)
    ~ change(councils, -1)
- brest.early:
    ~ change(works, -1)
    ~ change(councils, -1)
    ~ change(army, -1)
- brest.refused:
    ~ change(bread, -1)
    ~ change(works, -2)
    ~ change(army, 2)
    ~ change(nations, -1)
    ~ change(terror, 1)
}

// 04. Squads bring grain once. A tax brings less, later, and again.
=== function decide_squads(option) ===
~ squads = option
{ option:
- brigades:
    ~ change(bread, -1)
    ~ change(terror, 1)
- taxed:
    ~ village = by_tax
    ~ change(bread, 1)
    ~ change(works, -1)
    ~ change(army, -1)
}

// 04. A Cheka that is its own judge; or one that must bring its prisoners to court, and an army that therefore keeps its own prisoners.
=== function decide_lists(option) ===
~ lists = option
{ option:
- own:
    ~ change(terror, 1)
- courts:
    ~ change(army, 1)
}

// The end of act I, November 1918. A refused peace and an empty barn end the story behind the Urals. Otherwise: there is a Red Army;
// offices fill the chairs that soviets have left; the works have lost a year; and the Kaiser is gone, which opens Europe.
=== function close_act_one() ===
{ brest == brest.refused and bread == 0:
    ~ over = behind_the_urals
- else:
    ~ change(army, 1)
    ~ at_most(army, 3)
    { councils <= 2:
        ~ apparatus = 2
    - else:
        ~ apparatus = 1
    }
    ~ change(europe, 1)
    ~ at_most(works, 2)
}

// ---------------------------------------------------------------- act II: will it spread

// 05. A congress that keeps its guard frightens every staff in Europe, and shows every barracks that it can be done.
=== function decide_guard(option) ===
~ guard = option
{ option == enforced:
    ~ change(europe, 1)
}

// 05. A failed rising costs more than none.
=== function decide_january(option) ===
~ january = option
{ option:
- january.rising:
    ~ change(europe, -1)
- force:
    ~ allies = iron_berlin
}

// 06. Land shared out gives Hungary’s soldiers something to hold the Tisza for.
=== function decide_estates(option) ===
~ estates = option
{ option == divided:
    ~ change(europe, 1)
}

// 06. Vienna’s join is a bet on other people’s coal.
=== function decide_vienna(option) ===
~ vienna = option
{ option == joins:
    ~ allies = with_danube
    ~ change(army, 1)
}

// 07. Generals who give up the land and the nations win the war that they would otherwise lose.
=== function decide_orel(option) ===
~ orel = option
{ option == conceded:
    ~ over = white_restoration
}

// 07. Petrograd given up is its works given up; with a small army it is the war given up.
=== function decide_petrograd(option) ===
~ petrograd = option
{ option == abandoned:
    ~ change(works, -1)
    ~ change(army, 1)
    { army <= 2:
        ~ over = white_restoration
    }
}

// 08. A workers’ cabinet in Berlin stands if it has roots: a guard that answers to the councils, or the leaders of January alive.
=== function decide_legien(option) ===
~ legien = option
{ option:
- cabinet:
    ~ change(europe, 1)
    { allies == iron_berlin:
        ~ allies = with_berlin
    - else:
        { guard == enforced or january == wait:
            { allies == with_danube:
                ~ allies = with_both
            - else:
                ~ allies = with_berlin
            }
        }
    }
- crushed:
    ~ change(europe, -2)
    { allies == iron_berlin:
        ~ allies = no_ally
    }
}

// 09. Marching on makes soldiers of politicians. Halting sends some of them home to plough. Warsaw taken is a nation lost.
=== function decide_curzon(option) ===
~ curzon = option
{ option:
- marched:
    ~ change(army, 1)
- halt:
    ~ change(army, -1)
    ~ change(bread, 1)
    ~ change(terror, -1)
- taken:
    ~ change(army, 2)
    ~ change(europe, -1)
    ~ nations = 0
}

// 10. The squads come for whoever has frightened the owners and kept no guard.
=== function decide_occupation(option) ===
~ occupation = option
{ option:
- defence:
    ~ change(europe, 1)
- insurrection:
    ~ change(europe, -2)
}

// The end of act II, the winter of 1920. Three years of war have been paid for in grain, whoever fought them; the works follow the
// bread down; councils fall with the works, and again with the terror; offices fill what they leave; most of the army goes home.
// An assembly that has lived through it all, in a fed and unfrightened country under civilians, is another story.
=== function close_act_two() ===
{ government == plural and terror <= 1 and councils >= 3 and bread >= 2 and army <= 3:
    ~ over = broad_coalition
}
~ change(bread, -1)
{ bread <= 1:
    ~ change(works, -1)
}
{ works <= 1:
    ~ change(councils, -1)
}
{ terror >= 3:
    ~ change(councils, -1)
}
~ at_most(councils, 2)
{ government != one_party:
    ~ at_least(councils, 1)
}
~ debate = 3
{ councils <= 1:
    ~ apparatus = 3
- else:
    ~ apparatus = 2
}
{ nations == 0:
    ~ army = 4
- else:
    ~ army = 2
}
~ change(terror, -1)
~ at_least(terror, 1)
~ at_most(bread, 2)
{ bread >= 2:
    ~ village = by_tax
- else:
    ~ village = by_squads
}
~ government = one_party
~ works = 1
{ allies == iron_berlin:
    ~ europe = 2
}
{ allies == with_danube and europe <= 1:
    ~ allies = no_ally
}

// ---------------------------------------------------------------- act III: what it cost

// 11. A year of free sowing is worth more than a year of squads.
=== function decide_tax(option) ===
~ tax = option
{ option == tax.early:
    ~ change(bread, 2)
    ~ village = by_tax
}

// 11. Storming a fortress that asks for elections settles what elections are for.
=== function decide_kronstadt(option) ===
~ kronstadt = option
{ option:
- stormed:
    ~ change(councils, -1)
    ~ change(terror, 1)
- delegation:
    ~ change(councils, 1)
    ~ change(army, 1)
}

// 11. A ban for a year is still a ban. Leaving the party open gives its commanders opinions too.
=== function decide_factions(option) ===
~ factions = option
{ option:
- banned:
    ~ change(debate, -2)
- year:
    ~ change(debate, -1)
- open:
    ~ change(army, 1)
}

// 12. Help asked for in spring finds people alive, and a committee that learns it can ask.
=== function decide_relief(option) ===
~ relief = option
{ option == spring:
    ~ change(bread, 1)
    ~ change(councils, 1)
}

// 12. Trade freed, and then speech.
=== function decide_press(option) ===
~ press = option
{ option == political:
    ~ government = plural
    ~ change(councils, 1)
    ~ change(terror, -1)
    ~ change(army, 1)
}

// The end of act III, 1922. The New Economic Policy works on what is left: the village sells, the works half wake. Peace loosens the
// terror by one turn. What opposition is left is what the party allows it. Appointment fills the rest. Georgia was taken in 1921.
=== function close_act_three() ===
{ bread >= 2 or with_danube_now():
    ~ bread = 3
    ~ works = 2
- else:
    ~ bread = 2
    ~ works = 1
}
~ change(terror, -1)
~ at_least(terror, 1)
~ at_most(terror, 3)
{
- government == plural:
    ~ councils = 3
- councils >= 2:
    ~ councils = 2
- debate <= 1:
    ~ councils = 0
- else:
    ~ councils = 1
}
{
- councils >= 3:
    ~ apparatus = 2
- councils == 2:
    ~ apparatus = 3
- else:
    ~ apparatus = 4
}
// A Vistula given up again without much blood leaves Poland a little to itself.
{ nations == 0 and terror <= 1:
    ~ nations = 1
}
{
- nations >= 3:
    ~ nations = 2
- nations >= 1:
    ~ nations = 1
}
{ nations > 0:
    ~ change(army, -2)
    ~ at_least(army, 1)
    ~ at_most(army, 2)
}
~ village = by_tax

// ---------------------------------------------------------------- act IV: the warning

// 13. Lenin’s form gives the republics schools and a right on paper; an inquiry reopened gives them governments.
=== function decide_union(option) ===
~ union = option
{ option:
- lenin_form:
    { nations > 0:
        ~ change(nations, 1)
    }
- equals:
    ~ change(nations, 2)
    ~ federation = of_equals
}

// 14. A letter that is read makes argument, and makes commanders listen to it.
=== function decide_letter(option) ===
~ letter = option
{ option:
- copied:
    ~ change(debate, 1)
    ~ change(army, 1)
- speaks:
    ~ general_secretary = lenin
}

// 15. A rising called off costs less than one lost; a coalition that survives in Saxony is a friend; a rising can win only where the
// old order is already shaking, and then it wins by force.
=== function decide_october(option) ===
~ october = option
{ option:
- off:
    ~ change(europe, -1)
- saxony:
    ~ change(europe, 1)
- october.rising:
    { europe >= 3:
        ~ allies = iron_berlin
        ~ europe = 2
    - else:
        ~ change(europe, -2)
    }
}

// 16. The secretary stays, or is moved, or his post becomes one that people are elected to.
=== function decide_secretary(option) ===
~ secretary = option
{ option:
- moved:
    { general_secretary != lenin:
        ~ general_secretary = collective
    }
- elected:
    ~ general_secretary = by_election
}

// The end of act IV, 1926. Encirclement closes doors at home. A besieged ally hardens; a Danube without friends falls. The works are
// worth what the village sells, and a German machine or two. Appointment yields only to full barns, living councils, argument and
// elections, one step each. Then Europe settles, and in 1927 deliveries fail, whoever rules.
=== function close_act_four() ===
{ europe == 0:
    ~ change(terror, 1)
    ~ change(debate, -1)
    ~ change(army, 1)
}
{ with_berlin_now() and europe <= 2:
    ~ allies = iron_berlin
}
{ allies == with_danube and (europe <= 1 or nations <= 1):
    ~ allies = no_ally
}
{ government == plural and europe == 0:
    ~ government = one_party
    ~ councils = 1
}
~ works = bread
{ with_berlin_now():
    ~ change(works, 1)
}
~ apparatus = 4
{ bread >= 3:
    ~ change(apparatus, -1)
}
{ councils >= 2:
    ~ change(apparatus, -1)
}
{ debate >= 3:
    ~ change(apparatus, -1)
}
{ general_secretary == by_election:
    ~ change(apparatus, -1)
}
{ army >= 3:
    ~ army = 3
- else:
    ~ army = 1
}
{
- allies == iron_berlin:
    ~ europe = 2
- europe >= 3:
    ~ europe = 3
- europe >= 1:
    ~ europe = 1
}
~ change(bread, -1)

// ---------------------------------------------------------------- act V: the turn

// 17. What the party does with the people who told it so.
=== function decide_opposition(option) ===
~ opposition = option
{ option:
- expelled:
    ~ change(debate, -2)
- wires:
    ~ over = council_of_defence
}

// 18. Grain seized is grain not sown. Grain paid for is machines not bought. A plan without force is slower, and is argued over.
=== function decide_grain(option) ===
~ grain = option
{ option:
- seizures:
    ~ change(bread, -2)
    ~ change(terror, 2)
- prices:
    ~ change(bread, 1)
    ~ change(works, -1)
- plan:
    ~ change(works, 1)
}

// 18. A retreat that lasts gives the cow back.
=== function decide_march(option) ===
~ march = option
{ option == permanent:
    ~ change(bread, 2)
    ~ change(terror, -2)
}
