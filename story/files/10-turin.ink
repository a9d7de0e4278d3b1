// 10. Turin and Milan, September 1920–April 1921. The metalworkers hold the works. Someone has to say what for, and who would buy a chassis.
//
// Facts: dossier TP10, timeline 46. Documented: the occupation from 1 September, some half a million people; Turin’s shop delegates and council; about
// half the usual output at Fiat Centro; the railwaymen’s help; Milan, 10–11 September: the unions’ leaders offer the Socialist Party the command, Turin’s
// delegates say that they can defend and not attack, and D’Aragona’s motion for union control wins by 591,245 to the 409,569 for the party’s, the metalworkers’
// own union abstaining; the party renounces; Giolitti sends no soldiers into the works, for which he would have needed all that he had; Agnelli offers Fiat as a
// co-operative, to one deputy, on the 18th; the bargain of the 19th, the ballot on it in every works (Turin too says yes, La Stampa), and no law on control ever;
// two men, Mario Sonzini and Costantino Simula, shot by Red Guards on the 22nd, and a trial; the works handed back from the 27th; Livorno, 15–21 January 1921; the Chamber of Labour
// burnt in the night of 25–26 April 1921, after Galbiati, a Communist, had shot Cesare Odone, a fascist workman, the Royal Guards looking on. The Catholic confederation asked for shares and
// profits for workers; its leagues and parish halls were attacked as well. Invented: Teresa, her sister Agnese, the engineer Rosazza, the inspection of the
// grenades, every order for chassis, the telephone in the parish hall, the fascist of nineteen, five days of street fighting, and whatever was done otherwise than it was.
// The winter of 1920 in Russia is told by the Recorder, who lived through it: what close_act_two does. File 14 says the same of it in two lines.
// Teresa’s voice: whole short sentences, no contractions, full stops. She says how she knows a thing: seen, told, concluded. She corrects words.
// Can be lost: assembly, luxemburg.

=== turin ===
# file: 10
# title: The Chalk
# witness: Teresa Bonino, quality inspector, Fiat Centro
# born: 1899, Turin; a tram driver’s daughter
# asked: Who would buy it?
# content: street fighting, killings and beatings (not shown)
# place: turin
# date: 1920-09-01 1 September 1920
# where: { with_berlin_now(): Italy, September 1920. Half a million metalworkers, whom their employers meant to shut out, hold the works and run them. Berlin, where the unions govern, cheers. Italy’s government waits. What is it for? | Italy, September 1920. Half a million metalworkers, whom their employers meant to shut out, hold the works and run them. The government sends no soldiers and waits. What is it for? }
{
- allies == iron_berlin: The folder has come by way of Berlin, where somebody underlines in red. #frame #city: turin council
- with_berlin_now(): The folder has come by way of Chemnitz, where a works council has stamped it as read. #frame #city: turin council
- with_danube_now(): The folder has come by way of Vienna. The stamp has two languages and no eagle. #frame #city: turin council
- legien == crushed: The folder crossed Germany as machine parts. #frame #city: turin council
- january == wait: The folder crossed Germany in a bale of newspapers, under Luxemburg’s, the Communist paper of Berlin. #frame #cast: luxemburg #city: turin council
- else: The folder crossed the Alps in the lining of a coat, and has kept the fold. #frame #city: turin council
}
Teresa Bonino reads the heading before she will sit down under it. What she saw, what she was told and what she only thinks, you are to keep apart. #frame
I inspected chassis at Fiat Centro, in Turin.
The metalworkers’ union, whose leaders are Socialists, asked for wages that would follow the prices. The employers locked a works at Milan. So we broke in a door of ours and stayed, half a million people in a week. Giolitti, the Prime Minister, an old Liberal, sent no soldiers. Six hundred works would take every soldier, he said, and who would keep the streets? He waited until we were tired. I conclude that.
In Turin every shop had its elected delegate. They made a council, and the lines ran.
What did you chalk on the first chassis? #ask
+ [That it was made without the masters. A fitter dictated it. #c:chalked]
    -> tu_chalked
+ [Nothing. The rear axle was out of true. #c:left]
    -> tu_left
+ [My own mark, as on any other. They had wanted a sentence. #c:mark]
    -> tu_mark
+ [Read this file in short. #c:short]
    -> tu_short

=== tu_chalked ===
{with_berlin_now():They photographed it, for Berlin. I had passed the axle first.|I had passed the axle first. Everybody on the line wrote a name under it.}
-> tu_buyer

=== tu_left ===
The delegate asked me whose side I was on. I gave him the gauge, and he put his own eye to it for some time. It was done again that night.
-> tu_buyer

=== tu_mark ===
A man told me that I had no poetry. Every chassis had gone out {allies == iron_berlin:under that mark, to whoever was in power. I have thought about that since.|to the masters under that mark. I have thought about that since.}
-> tu_buyer

=== tu_buyer ===
#scene: works
Somebody must buy a chassis. The banks had shut the firm’s account to us.
{
- with_berlin_now(): Berlin had a workers’ cabinet, which wired that it would take twenty, against lathes. The wagons went as far as the Swiss, who asked for the owner’s signature.
- allies == iron_berlin: Berlin’s commissars wired that they took them all. The word was “requisitioned”, with fraternal greetings.
- with_danube_now(): Budapest wired that it would give wheat, and Vienna rifles. Neither had a train that the Italian army would have let through.
- legien == crushed: In Berlin there were generals, who wanted lorries. They wrote to Agnelli, the head of Fiat. We read it, and put it back.
- legien == cabinet: The unions’ cabinet in Berlin wired that it was considering. The council waited four days for the next telegram.
- else: One letter came. A seamen’s co-operative at Genoa wanted a lorry, and asked for our terms. The council talked about terms until midnight.
}
On the wall it said: Do as in Russia. {curzon == marched:Its army had stood before Warsaw, and was walking home.|{curzon == taken:Its army sat in Warsaw. In our parish they prayed for Poland.|Its army had stopped at a line. Half my bench was disappointed.}} {afraid():Beneath that a second hand wrote: who makes the lists?|{assembly != dissolved:They had soviets and a parliament, and nobody could tell us which gave the orders.|{hungry():A moulder who had been a prisoner there said that they starved. He was told to keep it to himself.|A moulder who had been a prisoner there said that they had bread.}}}
Rosazza, the engineer over my room, who had taught me to read a scale, had stayed. A furnace lining cracked, and some of the guards stood him in the yard for it, with a sheet of tin round his neck.
What did you do for him? #ask
+ [I asked who had seen it. Everybody knew it, they said. #c:seen]
    -> tu_seen
+ [I brought him his hat, and stood there as well. #c:hat]
    -> tu_hat
+ [Nothing, on that day. He could see me at work. #c:worked]
    -> tu_worked

=== tu_seen ===
I said that this is not seeing. They were angry, and then it was dinner-time. His hands could not undo the wire, and I undid it. {allies == iron_berlin:In Berlin, he said, there was a camp for such as he was.|}
-> tu_sister

=== tu_hat ===
We stood until the shift changed. He talked about {curzon == taken:a bridge that he had built in Poland as a young man. He wondered whether it stood.|a bridge that he had built as a young man.}
-> tu_sister

=== tu_worked ===
He was let go towards evening. {afraid():I had been thinking of the lists in Russia, and I was afraid.|I have thought since of what I might have said.}
-> tu_sister

=== tu_sister ===
#scene: gate
Agnese, my elder sister, is a clerk of the Catholic union. In Italy those unions are called white, and the Socialist ones red. Each evening she came to the gate with a clean blouse for me. We sat on the kerb, and she combed the filings out of my hair. I was so tired that I leaned. #date: 1920-09-09 9 September 1920
“If you sell one,” she said, “who signs? They will promise you control, a look into the firm’s books. Ask for shares. One can take a share to a judge.” On the Po, she said, the landlords had made a league, and talked of sticks for the red villages, and afterwards for the white. Her union had asked for shares, and ours laughed at it.
What did you tell her? #ask
+ [That one does not ask for a share in what one holds. #c:holding]
    -> tu_holding
+ [That she was right about the paper. She stopped combing. #c:right]
    -> tu_right
+ [That her union stood outside the gates. “So do I,” she said. #c:outside]
    -> tu_outside

=== tu_holding ===
“Then hold it,” she said, and gave me the comb, and pinned up my hair. {hungry():She had an egg for me, too.|}
-> tu_milan

=== tu_right ===
She put her hand on my forehead. {curzon == taken:Then we went to say a decade of the rosary for Warsaw, since it was on her way.|}
-> tu_milan

=== tu_outside ===
The guard laughed too. She gave him half of the bread. {guard == enforced:He had been elected, as in the German army, he told her.|}
-> tu_milan

=== tu_milan ===
The council asked me to inspect our guards’ grenades and cartridges. With those one can hold a gate for one night, and attack nothing. Our delegates took my sheet to Milan. #date: 1920-09-10 10 September 1920 #wedge: turin / The works are ours
There the leaders of the red unions met those of Italy’s Socialist Party, the largest in parliament. The unions’ secretary, D’Aragona, would not lead people to their deaths. Let the party command, he said. Would Turin begin? they asked. My sheet was read out. So the unions were to vote on what should become of it all.
We waited for the telephone. Some said, take the wages and go home, since our coal came from England by sea, and ask for a law on control. Or do that, and keep the guards of all the gates together, red, white and anarchist, against the landlords’ sticks; but Moscow’s Communist International had ordered the Socialists to throw their moderates out, and if they split, so would the guards. Or open the gates and fight now. {january == wait:Rosa Luxemburg, in Germany, had waited once, people said, and lived.|{january == force:Berlin had been taken by twenty, said a turner.|In Berlin they had fought without asking who would follow, said a turner.}} I lay down under a bench in my shoes. {january == wait: #cast: luxemburg}
-> tu_vote

=== tu_vote ===
The telephone rang. What became of the works, and of you who held them? #ask #else:sold
+ [We came out of the gates, with what rifles there were. #c:insurrection #hinge:occupation]
    ~ decide_occupation(insurrection)
    -> tu_insurrection
+ [We gave them back, for wages and the promise of a law, and went home. #c:sold #hinge:occupation #record]
    ~ decide_occupation(sold)
    -> tu_sold
+ [We gave them back, and kept the guards together, and the party whole. #c:defence #hinge:occupation]
    ~ decide_occupation(defence)
    -> tu_defence

=== tu_sold ===
{ tu_short: -> tu_sold_short }
More than half had voted with D’Aragona. On the nineteenth, in Rome, Giolitti gave us money, and a commission for a law. There is no such law. Works by works we voted on that, and it was yes. Agnelli, the head of Fiat, had offered a deputy of ours the whole as a co-operative. We should have owned debts, our people said. Agnese said nothing. #date: 1920-09-19 19 September 1920 #city: turin quiet
In those nights guards of ours stopped a nationalist clerk and a prison warder, and shot them. There was a trial. I knew one of those guards.
-> tu_end

=== tu_defence ===
{ tu_short: -> tu_defence_short }
More than half had voted with D’Aragona. Giolitti gave us money and promised the law, and works by works we voted yes. There is no such law. But when the employers walked in, on the thirtieth, the guards did not go home. They divided the town into quarters. All winter the police looked for the rifles, which were in a sewer. Railwaymen came in, and anarchists, and with us Agnese’s union, since the parish hall had our quarter’s only telephone. #date: 1920-09-30 30 September 1920 #city: turin stirring #wedge: turin / One guard
She made a condition: whoever had killed must go. Some of our guards had shot two men at night, a clerk and a prison warder. The rest gave up the names, before the police had them.
-> tu_end

=== tu_insurrection ===
{ tu_short: -> tu_insurrection_short }
Turin went first, on the Monday. Milan wished to see how it went. In the south peasants had sat on the landlords’ fields for a year, and nobody sent them word. For the street Giolitti had soldiers enough. He put guns on the hill across the river. #date: 1920-09-13 13 September 1920 #rail: paris-turin cut #wedge: turin / Out of the gates
It lasted five days. They came in by the foundry gate. I was under the bench again. Rosazza was found in the yard{tu_hat:, with his hat on|}. It has not been established who did that. #date: 1920-09-17 17 September 1920 #city: turin reaction #rail: paris-turin running
-> tu_end

=== tu_end ===
~ close_act_two()
{
- over == broad_coalition: -> tu_winter_kept
- assembly != dissolved: -> tu_winter_assembly
- coalition != walkout or brest == brest.refused: -> tu_winter_cabinet
- else: -> tu_winter_alone
}

=== tu_winter_kept ===
“And here, in Russia?” she asks. “What did that winter take from you?” You tell her. In December, the war being over, the cabinet wished to keep the powers that the war had given it, and the Assembly, which had sat through it all beside the soviets, refused by eleven votes. {coalition == without:Lenin’s Communists, whom that cabinet had kept out, made up the eleven. |}{assembly == reelected:In the gallery some officers put on their gloves, and nobody moved until they had gone. |}#act #frame #date: 1920-12-20 20 December 1920 #cast: assembly #says: councils >= 3 #says: terror <= 1
You were a copyist, in the corridor. The ministers came out, {coalition == without:other Communists|Communists} among them, and asked for their overshoes. By the Friday there were others. It was the first government in Russia that had lost a vote and gone home. {works >= 2:Some chimneys smoked. |}You stood for bread that week behind a man who had governed on Monday. {coalition == soviets:On the Thursday he asked the new minister about boots.|Nobody let him go first.} #frame #says: bread >= 2
-> tu_danube

=== tu_winter_assembly ===
“And here, in Russia?” she asks. “What did that winter take from you?” A parliament, you say. The Assembly had sat beside the soviets, and several parties had governed, while there were Whites to fight. In November the last of those sailed. {lists == own:In the Crimea those who stayed, being promised their lives, were shot by list, ten thousand or five times that{vienna == sympathy:; Béla Kun, of Budapest, was on the committee}. |}{bread <= 1:The army asked for more grain than the villages would give, and the Assembly would not vote it. The Communists had the rifles.|Then the Assembly voted that army and Cheka should answer to it. The Communists had both.} In December they put the other parties out of the government and a padlock on the hall. The deputies stood in the snow until dark. You, a copyist, went by with a can of paraffin, and did not stop. #act #frame #date: 1920-12-20 20 December 1920 #cast: assembly #says: councils <= 2
-> tu_winter_bread

=== tu_winter_cabinet ===
“And here, in Russia?” she asks. “What did that winter take from you?” A government of {coalition == walkout:two|several} parties, you say. {brest == brest.refused:They had refused the peace together and lived in trains together, and in November the last Whites sailed.|They had agreed upon nothing but the Whites, and in November the last of those sailed.} {lists == own:In the Crimea those who stayed, being promised their lives, were shot by list, ten thousand or five times that{vienna == sympathy:; Béla Kun, of Budapest, was on the committee}. |}The Communists wanted obedience for a year more, and had the rifles. One morning in December the other ministers found their rooms locked and their coats on the landing. No parliament was left to complain to. You were a copyist there, and handed a man his galoshes, and he thanked you. #act #frame #date: 1920-12-20 20 December 1920 #says: councils <= 2
-> tu_winter_bread

=== tu_winter_alone ===
“And here, in Russia?” she asks. “What did that winter take from you?” Less was left to take, you say. In November the last White army sailed. {lists == own:In the Crimea those who stayed, being promised their lives, were shot by list, ten thousand or five times that{vienna == sympathy:; Béla Kun, of Budapest, was on the committee}. |}In December, in Moscow’s great theatre, the congress of soviets let Mensheviks and SRs speak, the other socialists. They asked that the villages be left {village == by_tax:their tax|more of their grain}, and that people might vote in secret. Some of the Communists clapped. You took the minutes{hungry():, in gloves|}. At the doors somebody wrote down who had clapped. #act #frame #date: 1920-12-29 29 December 1920 #says: councils <= 2
-> tu_winter_bread

=== tu_winter_bread ===
{ bread <= 1:
    The army had been fed first, and the towns from what was left. Of five chimneys one smoked. {nations == 0:The army had Warsaw to hold down, and was not sent home.|Soldiers were sent home, and some went into the woods.} #frame #says: works <= 1
- else:
    The villages {squads == taxed:kept their tax|had a tax at last, and no squads}, and there was bread at the end of the queue. But of five chimneys one smoked. {nations == 0:The army was not sent home, for it had Warsaw to hold down.|Soldiers were sent home, and stood about at the stations.} #frame #says: bread >= 2 #says: works <= 1
}
-> tu_danube

=== tu_danube ===
{ vienna == joins:
    { with_danube_now():
        {allies == with_both:Vienna and Budapest came through that winter as one federation, she says, on Berlin’s coal.|Vienna and Budapest came through that winter as one federation, she says, without coal, on beechwood and beans.} #frame
    - else: That winter took Vienna and Budapest, she says. The Allies stopped the federation’s flour, and the Czechs its coal. At Christmas Vienna’s council voted to leave, and within the week the old officers were in Budapest. #frame #elsewhen #city: vienna quiet #city: budapest reaction
    }
}
{ tu_short: -> tu_last }
{ occupation:
- sold: -> tu_spring_sold
- defence: -> tu_spring_defence
- else: -> tu_spring_insurrection
}

=== tu_spring_sold ===
In January, at a congress in Livorno, the Socialists split over Moscow’s demand, and on our stairs they did not greet each other. #date: 1921-01-21 21 January 1921
You ask who would buy a chassis. Young men with sticks bought ours, the squads of the fasci, officers’ sons and discharged soldiers. They burned the unions’ houses and beat whoever kept the books, and the landlords paid. In April a Communist shot one of theirs, a workman. The fasci said that the dead man had come to make peace. That night they burned our Chamber of Labour, while the police looked on. In the morning one of their lorries stood in the Corso Siccardi with its lamps alight. I know my own mark. {tu_worked:Rosazza made up the list of those not to be taken back. I was not on it.|Rosazza would not make up the list of those not to be taken back, and was not.} In May they burned the parish hall. Agnese had put the members’ book under her mattress, and they found it. #date: 1921-04-26 26 April 1921 #city: turin reaction #elsewhen
-> tu_last

=== tu_spring_defence ===
In January, at a congress in Livorno, the Socialists talked for six days about what Moscow demanded, and threw nobody out. {january == wait:Luxemburg had written to them{legien == crushed: from Zurich|}.|Our Turin people voted for it with faces like toothache.} Moscow put all of them out of its league. #date: 1921-01-21 21 January 1921 {january == wait: #cast: luxemburg}
You ask who would buy a chassis. Young men with sticks bought ours, with the landlords’ money, the squads of the fasci. At Ferrara they burned what they liked, red or white. In April they came for our Chamber of Labour. The telephone in the parish hall rang at one. Tram drivers ran their cars across the Corso Siccardi. {tu_right:Agnese sat on the steps beside me, and combed my hair.|Agnese sat on the steps between two anarchists, saying her beads.} {tu_worked:Rosazza stood at a window.|Rosazza came, in his hat.} The lorries turned back. A fascist of nineteen was killed there, and it was one of ours who did it. His mother lives on our landing. #date: 1921-04-26 26 April 1921 #city: turin stirring #says: europe >= 1
-> tu_last

=== tu_spring_insurrection ===
You ask who would buy a chassis. The army did, and lent ours out. The squads of the fasci, officers’ sons and discharged soldiers, had been a few dozen, who broke windows. Now every shopkeeper gave. They came in October, by day, with the police in front. They burned the Chamber of Labour, and then every room with a union’s name on the door. I know my own mark. I saw it three times that week. #elsewhen #city: turin reaction #says: europe <= 2
They burned the parish hall at All Saints, making no distinction. Agnese had said that they would make none. {tu_holding:She asked me for her comb. I had it, and it was what there was left, and she did her hair in the street.|She walked home with me in one shoe, and we talked about where one could get shoes.}
-> tu_last

=== tu_last ===
{ over != broad_coalition:
    The box’s second bundle ends. #frame
}
-> file_done

// ---------------------------------------------------------------- in short

=== tu_short ===
She dictates what it comes to, and checks your figures. September 1920: half a million metalworkers, whom Italy’s employers meant to shut out, go into the works and stay. The Prime Minister, Giolitti, waits. Nobody can buy what they make without the owners’ signature. Her sister, of the Catholic union, would ask for shares that a judge can enforce. #frame #scene: gate
On 10 September, at Milan, the unions’ leaders offer the Socialist Party the command of a revolution. Turin reports rifles enough to keep a gate and none to attack. The unions vote. Three courses are open: go home for wages, and ask for a law on control of the firms’ books; the same, but keep the guards of all colours together, against the landlords’ hired men, and the Socialist Party whole, though Moscow’s International, the league of Communist parties, demands a split; or fight at once. #frame #date: 1920-09-10 10 September 1920 #wedge: turin / The works are ours
-> tu_vote

=== tu_sold_short ===
The unions vote, 591,245 to 409,569, for asking control and not power, and the metalworkers then for the bargain. There are wages, and never a law. In January the Socialists split. In spring the squads of the fasci burn the unions’ houses from Ferrara to Turin, red and Catholic, on lorries that Teresa Bonino has passed. #frame #date: 1920-09-30 September 1920–April 1921 #elsewhen #city: turin reaction
-> tu_end

=== tu_defence_short ===
Wages and a promise are taken, but the guards of forty gates stay together, with railwaymen, anarchists and the Catholic union, and the Socialists do not split, though Moscow puts them out for it. When the squads of the fasci come in spring, Turin turns them back. At Ferrara nobody does. #frame #date: 1920-09-30 September 1920–April 1921 #city: turin stirring
-> tu_end

=== tu_insurrection_short ===
Turin fights for five days, Milan waits, and the south is not told. For the street Giolitti has soldiers enough, and sends guns. In October the squads of the fasci burn the houses of the unions, by day, with the police in front. #frame #date: 1920-09-17 September–October 1920 #city: turin reaction
-> tu_end
