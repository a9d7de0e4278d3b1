// E4. The Broad Coalition. Ends the run in the winter of 1920, after file 10: several parties governed, the Assembly sat through the war beside the
// soviets, and army, bread and police were such that nobody could, or need, send it home (close_act_two). Told on to 1930. Dossier E4.
// As world.ink stands: coalition without or soviets, the Assembly kept or elected again, any Kyiv, the peace late or refused, any squads and lists,
// any Germany; Warsaw never taken. Luxemburg is dead where January rose. In the year 1921 the rain fails on the Volga here as with us.
// Invented: everything after December 1920: the overshoes, the captain, the two putsches, the inquiry, the ships of June 1921, Lenin’s last speech, the library, the
// lawsuit. A kept Assembly sits in the Tauride Palace, goes to Moscow with the government in 1918 and comes back in 1922.
// Who speaks: Nadia; then Oksana where Kyiv was recognised (Levko lives there), Matvei where it was threatened and the village taxed, Ilmars where
// squads went out. The frame answers to `first_page` and `neighbour`. Can be lost: leftsrs, luxemburg, lifshits, karlis.

=== two_chambers ===
# ending: 4
# title: The Broad Coalition
# year: 1930
# place: petrograd
# date: 1930-05 May 1930
You close the tenth file, and the lid’s other numbers have nothing under them. The man who brought the tea dries his hands. He is the librarian of the Assembly, which went to Moscow for the war and has been back in its palace for eight years. Two committees have told him to buy the box, and a third not to. He has kept the door open to hear the bell for votes. #part: frame #date: 1930-05 May 1930 #place: petrograd #city: petrograd council #city: moscow council #cast: assembly
{ first_page:
- turned: The committee on nationalities will pay for the third file, where Kyiv has its dots; Oksana Hrytsenko put them there, with your pen, because you had turned the page to her. The others wished to see theirs, and have been in and out for a week, correcting you. By now the whole corridor knows whose hand it is. You are the copyist by the coat-stand, who takes down what is shouted.
- read_out: You once read a page aloud, with the crossings-out, to the two whose it was. A deputy heard of it and moved that this be done with all of them, and so you have stood at the rostrum since Tuesday, in your office cuffs, reading. Who is that? somebody calls from the right. The copyist, he is told, the one by the coat-stand.
- shut: You once shut a folder before a witness could look in it, and there is a question down about that, from a deputy for Poltava. Thursday, after the sugar tax. You are to answer it yourself, with name and post: copyist, at the desk by the coat-stand, no party. #cast: assembly
- else: Who wrote it? asks his form. The copyist, you put, by the coat-stand; no party.
}
{ neighbour:
- left_out: In committee somebody wished to know who “a neighbour” was, in the seventh. You had been asked to leave it out, you said. They voted that you may.
- kept_in: Panas Hordiienko, cooper, of Fastiv, has gone to law with you over one line in the seventh, and won, with costs. Rivka Feldman was his witness. She shook hands with him.
- handed_pen: In the seventh a line runs through a name. A chemist could raise it, the librarian thinks. Rivka Feldman, who drew it with your pen, has come all the way to ask him not to.
}
-> tc_nadia

=== tc_nadia ===
{ coalition == soviets:
    { assembly == kept:
        I’m a deputy, put that down before somebody asks for a recount, for the towns, for my party, that’s the Communists. This house is the Assembly, and across the yard are the soviets, and each says that it’s the first, they’ve had it before the judges since ’22. Every second Thursday the ministers come and get shouted at, theirs one week and ours the next, it’s never stopped since that first winter. I’ve shouted at six governments about soap. My friend Liza, who used to set type, sits two rows down for the Mensheviks, and moves her lips along with me, she’s heard it all on the tram. #part: nineteen30 #voice: nadia #cast: assembly
    - else: I got in at the third try, for the towns, for my party, that’s the Communists. The Assembly’s been voted five times since that second vote, and the garrison minded the boxes for the first three, and nobody liked to be the one to say. In ’25 I said it, to the ceiling, I was so frightened. So now it’s schoolgirls, two to a box. Liza counted for the Mensheviks this time, my friend, who used to set type, and I counted for us, and when we’d both the same figure, and she’d won by it, we had to hold on to the table. #part: nineteen30 #voice: nadia #cast: assembly
    }
- else:
    { assembly == kept:
        Lenin and Trotsky were outside that first cabinet, and most of us with them, so for years I’d a party that threw stones, the Communists. In ’22 the voters put us in, and in ’26 they put us out again and a girl came for my key. I went home and slept two days. Lenin had died by then; his last speech he made from our own back bench, holding on to the rail, with his eyes on us. My friend Liza, who used to set type and has her own paper, can’t abide him, and she ran it whole, on the front, and cried. #part: nineteen30 #voice: nadia
    - else: That first cabinet had leaned on the officers, and regiments watched the second vote, so it’s no wonder they came by to see how we were getting on. In ’23 it was generals in the yard, with a machine gun on a milk cart. In ’27 it was sailors, ours, Lenin’s and Trotsky’s people, who’d waited outside for ten years and got tired. I’m a deputy for that same party, the Communists, so I lay under the stenographers’ table twice, once from each side. Both times it was the trams that stopped, and then everything else. Liza ran the strike sheet, my friend, who used to set type, and pulled me out by the feet. #part: nineteen30 #voice: nadia
    }
}
{ brest == brest.refused:
    I won’t have it that we’re soft. They refused the Germans’ peace, the lot of them together, and rode about in trains for half a year, deputies and ministers, ten to a compartment, and I was under the Germans here, packing. When I say we hate each other, Osip Lvovich says, a Menshevik, our finance minister when we’ve money, that it’s only how people are who’ve shared a towel.
- else:
    { squads == taxed:
        In ’21 the rain didn’t come on the Volga. There’d been a tax since ’18, so some had a bit over, and it was a peasant who got up in May, from the co-operators, and read us village by village how long each would last. It took him till evening. Nobody went out. That same week we’d asked the whole world, and there were ships in June. I’d nine villages to see to, out there, and in the last I sat down in the road.
    - else: In ’21 the rain didn’t come on the Volga, where we’d had squads, Klava’s, she was a spinner and weighed people’s barns for them, and there was nothing put by. It was she who got up, from our own benches, and said so, and how long each place would last, and that she’d been there. They howled at her. But it was said in May, and printed, and there were ships in June. She went back with the first of them. She died there of typhus, in August, and I was with her.
    }
}
{ assembly == kept:
    Fyodor Zimin kept its door for eleven years, in Moscow too, my neighbour, a gunmaker, an SR, to see that nobody came in armed. In ’23 a captain did come, with forty men, and he shut it, with his back, and it’s his back that’s bad now. At four every day he walks over in his good coat and tries the handle. #cast: fyodor #cast: assembly
- else:
    Fyodor Zimin got in at last, my neighbour, a gunmaker, an SR, who’d missed it by seven. The forefinger won’t close, so he votes with the left hand, and the tellers are always taking him for one of ours; and he’s on his feet, shouting, and I sit there and love the old fool. #cast: fyodor #cast: assembly
}
-> tc_second

=== tc_second ===
{
- rada == recognised: -> tc_oksana
- squads == taxed: -> tc_matvei
- else: -> tc_ilmars
}

=== tc_oksana ===
{ nations >= 3:
    We’re a treaty, Levko, you who were a schoolboy and ran my strips, and sit in the Rada now with ink on your cuffs, forty-one articles, and article one took you people four years! They recognised us that first winter, when they were all still afraid of one another. {brest == brest.refused:And the Germans had us after it, and their Hetman, and you and I went hungry in Zhytomyr, and when we came home it was still there, the recognition, they’d never got round to taking it back.|And when the Germans had gone and we’d Denikin, and then a Red army in our streets, it was that paper I sent them, from a cellar, again and again, word for word, and at last some deputy read it out.} #voice: oksana
- else:
    They recognised us that first winter, Levko, when you were a schoolboy and ran my strips, and then there were Germans and a Hetman, and it’s been negotiations ever since. Nine years! It’s what we’ve instead of a country, you say, and then you go off to the next round with my sandwiches. They’ve a committee on us in that Assembly of theirs. It’s met two hundred times, and I’ve sent the minutes of every one, and there’s a man in it, from Tambov, who always asks what we’d like. He doesn’t vote for it. But he asks, the pig, and I’ve got so I look for him. #voice: oksana #cast: assembly
}
{ coalition == soviets:
    I went up to see it, on the pass that they give to telegraphists. A minister was being shouted at by women about salt, and wrote it down. I’d meant to hate it. I sat up there in my hat and thought of our three years of getting shot at from every side, and whose fault it was, and I was so envious that I was ill on the train.
- else:
    One who’d been for letting the Red Guards at us, that first winter, and then thought better of it, is old now, and came to Kyiv about the sugar. He’d learnt a sentence in our language. I let him say it right through to the end, and then I corrected the stress, and he said it again. I’d waited twelve years to shout at one of them, God help me, and I showed him where one gets a decent coffee.
}
You’d only have laughed at me. You fell asleep on Sunday with your head on the treaty, and I put a cushion under.
-> tc_outcome

=== tc_matvei ===
My district sent me up, and I’m the one with the boots. The Peasant Union has two hundred and eleven seats out of five hundred and nine, and it’s never once had the lot of us in the room, because somebody’s always got a cow calving. We’ve had the tax since ’18. So much on the desyatina, at threshing, and the rest a man’s own, and I’ve cursed it twelve times and sown twelve times, as our agronomist said I should. #voice: matvei
{ brest == brest.refused:
    In ’18 the government came by in its trains and they’d the Assembly’s seal on a paper, and I had it read to me, and it was the same as what they’d promised us at the vote, and I remember I went out to the barn and sat with the barley a while. #cast: assembly
- else:
    In ’21 the rain failed us. I’d forty poods put by, and a man four doors down had none, and the deputies put it to every village by its name, what could it spare. I said thirty. I’d eight to feed and I’d have said ten, but my younger, Mitka, was looking at me. We buried two of that house and not the other five, and I still do the sum.
}
{ coalition == soviets:
    The town ones want bread cheaper and I want it dearer, and every second Thursday we tell the minister so, first them and then me, and he writes both down. And then Nadia Vorobyova, for the towns, goes with me to the tea-room and pays for hers and I pay for mine. She’s got a girl married on our side. We talk about that.
- else:
    There’s a general sits by me. He’d have hanged me in ’19. He asked me last week, very low, what one does for a hen that won’t sit, because he’s got four desyatinas now and no one to ask, and I told him.
}
-> tc_outcome

=== tc_ilmars ===
By the Assembly’s inquiry into the food squads and the Cheka, which sat from 1921 until 1923 and is still, in nine volumes, being bought, I was heard for three days, because it was I who had kept the registry, and because there was nobody else who could say of a given sheet in whose hand it was. #voice: ilmars #cast: assembly
{ lists == own:
    It was asked of me, by a deputy whose brother stood upon one of those sheets, whether I had known what was done with a list when it left my desk; and I had prepared an answer, in which it was explained that the clerk is not informed, and I found, when I had got as far as the verb, that it could not be said to him. I said that I had known. It was very quiet, and then he thanked me, for which I have never been able to find the reason, and I was not charged.
- else:
    Since the lists had been brought before courts, there was to every name a second sheet, upon which somebody had been made to give a reason; and of those reasons, when they were read aloud in the hall by women with good voices, one after another, for a week, there were many of which it could be heard that they were none. I had filed them as complete. I was asked whether I wished to add anything, and I asked that the window might be opened.
}
{ brest == brest.refused:
    Kārlis, who had the next place to mine in the trench, stands in the roll for February 1918 as absent. The deputies of the trains have had a stone put up at Pskov for all who were so entered, at last, and I go there with a brakesman, Stepan, about whom nobody inquires, there being in this country no law about it. #lost: karlis
- else:
    Kārlis, who had half of my coat at Riga, is a constable there, in a republic that would not have me, with three children and a bicycle. He writes to me at Whitsun. That I live with a brakesman he has been told, since there is no law here about it; he asked whether the man was kind, and I read that sentence oftener than the rest. #cast: karlis
}
-> tc_outcome

=== tc_outcome ===
{ coalition == soviets:
    { squads == taxed:
        Russia’s record stops in December 1920, when a cabinet lost a vote and went home; the rest is told on from there. It goes on happening. The Peasant Union is the largest party and never large enough, the Communists have the cities, and every second Thursday ministers of both answer to people who have walked in. Since the villages have been taxed from the first year, no party need promise them an end of it, and they quarrel about the rate. The drought of 1921 is met in May, and kills some two hundred thousand. #part: outcome #cast: assembly
    - else:
        Russia’s record stops in December 1920. It was the villages, which squads had stripped, that filled the next Assembly: a Peasant Union with two seats in five, bent on never seeing a scale again. The cabinet that answers to the soviets has lived with it since, by turns in and out of temper. The drought of 1921 finds barns that had been swept, and is admitted in May all the same, because deputies cannot be told not to speak. Some six hundred thousand die. #part: outcome #cast: assembly
    }
- else:
    { assembly == kept:
        From December 1920, where Russia’s record ends, it is told on. A cabinet that began without its two ablest enemies has to govern under their eyes. The Communists, outside, become the best opposition in Europe, and in 1922, for four years, a government. Under both a tax feeds the towns{bread >= 3:, dearly| badly}{squads == taxed: and without hatred|, in a country that remembers the squads}. When the rain fails in 1921 there are foreign ships by June, and a dispute ever since whether the dead were {squads == taxed:two hundred thousand or three|five hundred thousand or six}. #part: outcome #cast: assembly
    - else:
        What follows December 1920 is not gentle. The first cabinet had taken officers for its guests, and an army had watched the boxes, and both present their bills: generals in the yard in 1923, and in 1927 sailors, for Lenin’s party, which the voters have never let govern alone. A general strike ends each attempt. A Peasant Union wins every election {squads == taxed:on the tax, which it always promises to lower|on the memory of the squads}. The drought of 1921 takes {squads == taxed:two hundred thousand people|half a million people, in villages that had been stripped}, before the ships of June can reach them. #part: outcome #cast: assembly
    }
}
{ brest == brest.refused:
    The two capitals, which Germans held in 1918, are half their size, and the works stand mostly idle.
- else:
    {works >= 2:The works come back slowly, on their own machines, and strike often.|The works come back late; for years there are more strikes than chimneys.}
}
There are eleven cabinets in ten years, trusts and co-operatives and some foreign owners, a free press that nobody would call truthful, {nations >= 3:a treaty with Kyiv|{rada == recognised:a treaty with Kyiv|a treaty with Soviet Ukraine, at Kharkiv,} that is always to be signed in spring}, and slow growth.
{
- with_berlin_now(): Germany’s councils and parliament are the one friend, and correct.
- allies == iron_berlin: In Berlin a dictatorship that calls itself councils holds on, and calls Russia a debating club.
- legien == crushed: Germany’s generals reckon, aloud, how many divisions a debating club is worth.
- january == wait: In Germany the left that lived through its January is in parliament, and Luxemburg writes every year that Russia’s parliament talks too much, and is on no account to stop. #cast: luxemburg
- else: Germany has its old parties, its debts, and men who drill on Sundays.
}
{occupation == defence:In Italy the squads were turned back in some towns, and there too nobody has quite won.|{occupation == insurrection:Italy’s squads have governed since 1921.|Italy’s squads have governed since 1922.}} {army >= 3:Russia’s commanders are asked first, in committee, and then voted down.|{army == 2:Russia’s army votes, grumbles and is counted.|In Russia there is hardly an army.}} Should somebody come, this country will have fewer guns than it needs.
The same rights by law; abortion allowed in 1927 by nine votes, and an issue at each election #gain: women #was: {was_women()}
The tsar’s law lapsed, and no party will put its name to another, for or against #gain: lgbt #was: {was_lgbt()}
{nations >= 3:Treaties; Kyiv’s has forty-one articles, and is kept; Georgia stays out|Schools and languages; a federation by treaty, in negotiation, without Georgia} #gain: nations #was: {was_nations()}
Unions that strike, and bargain with whoever owns the place #gain: workplaces #was: {was_workplaces()}
The villages’, by two laws that say the same #gain: land #was: {was_land()}
Soviets and a parliament, each of them first #gain: councils #was: {was_councils()}
-> tc_why

=== tc_why ===
{ coalition == soviets:
    Two quarrels were not ended with rifles in the first winter, and so there was somebody left to outlive the war. The socialists made one cabinet, which answered to the soviets; because it had been shouted at from the beginning, it could not later say that it was above that. #part: why #cause: coalition
- else: Two quarrels were not ended with rifles in the first winter, and so there was somebody left to outlive the war. The socialists made a cabinet without Lenin and Trotsky; because the strongest of them were outside, and legal, there was a government to come after the government. #part: why #cause: coalition
}
{ assembly == kept:
    The Assembly was kept beside the soviets. From then on the land law had everybody’s name under it, and the villages were feeding something that they had voted for. #cause: assembly #cast: assembly
- else:
    The Assembly was elected again, on new lists, so that even the losers had been counted; what the garrison wanted for guarding the boxes was paid off only when the army was sent home. #cause: assembly #cast: assembly
}
{ curzon == halt:
    The rest was a matter of how the war ended. The army halted at Curzon’s line, and men went home to plough; the winter of 1920 found civilians in charge and bread in the queue. #cause: curzon
- else:
    The rest was a matter of how the war ended. The march on Warsaw was lost, and the commanders had to explain that to deputies. They were few enough, and the courts old enough, for it to be borne. #cause: curzon
}
{ squads == taxed:
    There was bread because the village had been taxed since 1918, and sowed. #cause: squads
- else:
    Squads had gone out in 1918, and villages sowed less, which was only just made good elsewhere. #cause: squads
}
{ lists == own:
    The Cheka judged its own prisoners while the war lasted. It could be brought before an inquiry, since there was a house to appoint one. #cause: lists
- else:
    The Cheka’s prisoners had been brought to court from the first, so that there was little to take back. #cause: lists
}
{ brest == brest.refused:
    The peace was refused, and capitals lost for half a year; because there was bread along the line, cabinet and deputies came home on the same trains. #cause: brest
- else:
    The peace was signed late and by a few votes. The Left SRs left the cabinet over it and stayed in the hall. #cause: brest #lost: leftsrs
}
{ rada == recognised:
    Kyiv was recognised, and its wheat and its objections have come north since. #cause: rada
- else:
    War was made on Kyiv, for a Soviet Ukraine at Kharkiv, and every draft of the treaty begins with that. #cause: rada
}
The Whites were broken at Orel, having offered villages less than the Assembly’s law. #cause: orel #cast: assembly
{ petrograd == held:
    Petrograd was held, by regiments sent by rail and by its own workers. #cause: petrograd
- else:
    Petrograd was given up to Yudenich until February; the army that took it again was still the government’s, and handed it back. #cause: petrograd
}
{ guard == shelved:
    Germany’s congress saw its army law put off, which decided little here. #cause: guard
- else:
    Germany’s congress put its army under civilians, and was quoted in the debates on Russia’s. #cause: guard
}
{ january:
- january.rising: Berlin’s rising of January 1919 failed, and took Luxemburg; people here who had been for such things grew more patient. #cause: january #lost: luxemburg
- force: Berlin was taken by rifles in January 1919, and those who envied it could watch. #cause: january
- wait: Berlin’s crowd went home in January 1919, and was cited by everyone who advised waiting. #cause: january #cast: luxemburg
}
{ estates == nationalised:
    Budapest kept its estates whole and fell; the Peasant Union has never let that be forgotten. #cause: estates
- else:
    Budapest shared out its estates, as Russia had, and held the longer. #cause: estates
}
{ vienna == sympathy:
    Vienna stayed out. No help was lost that Russia could have had. #cause: vienna
- else:
    Vienna joined Budapest, and on the Danube too two governments share a kitchen. #cause: vienna
}
{ legien:
- legien.refused: The German unions’ cabinet of 1920 was not made; no help came from there, and no orders. #cause: legien
- cabinet: The German unions made a cabinet in 1920, and {with_berlin_now():it trades with Russia without wishing to lead it|it did not last; here one has always followed another}. #cause: legien
- crushed: Germany’s generals broke the strike of 1920; fear of them helped Russia’s parties to keep the peace among themselves. #cause: legien
}
{ occupation:
- sold: Italy’s works were handed back for a promise, and nothing here depended on it. #cause: occupation
- defence: Italy’s workers kept a common guard; it came too late to be needed. #cause: occupation
- insurrection: Italy’s workers rose and were beaten, and Russia’s parties quarrelled over why. #cause: occupation
}
Not likely, though each step was proposed. A cabinet of all the socialists was on the table in the real November of 1917, and a minority of Lenin’s own Committee resigned when it was dropped; many Bolshevik deputies would have let the Assembly sit. {brest == brest.refused:That it outlived a refused peace is much less likely.|That such a cabinet signs a peace is less likely.} The hardest is that these people had to go on sitting in one room with those who, the week before, had been shooting at them. #part: plausibility #cast: assembly
In October the partners had shot at each other, and a coalition that cannot agree upon war or land may only be Kerensky’s government of 1917 over again, waiting for its own October. When the real Assembly was shut hardly anybody came to open it that winter; its voters, it is said, had their land. {lists == own:And why should SRs and Mensheviks have stayed in a cabinet whose police shot hostages? |}From the other side: if quarrelling parties fed more people than one party did, then it was not the circumstances alone that emptied the hall. Both objections cannot be right, and this history needs both to be wrong. #part: objection #cast: assembly
The minutes are printed. The volume on the sugar tax has been borrowed once, and is overdue. #part: last
-> file_done
