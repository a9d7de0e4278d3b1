// 10. Turin and Milan, September 1920–April 1921. The metalworkers hold the works. Someone has to say what for, and who would buy a chassis.
//
// Facts: dossier TP10, timeline 46. Documented: the occupation from 1 September, some half a million people; Turin’s shop delegates and council; about
// half the usual output at Fiat Centro; the railwaymen’s help; Milan, 10–11 September: the unions’ leaders offer the Socialist Party the command, Turin’s
// delegates say that they can defend and not attack, the party declines, and D’Aragona’s motion for union control wins by 591,245 to 409,569; Giolitti
// sends no soldiers into the works; Agnelli offers Fiat as a co-operative on the 18th; the bargain of the 19th, and no law on control ever; two men, Mario
// Sonzini and Costantino Simula, shot by Red Guards on the 22nd; the works handed back from the 27th; Livorno, 15–21 January 1921; the Chamber of Labour
// burnt in the night of 25–26 April 1921, the first fire engine shot at, the Royal Guards looking on. The Catholic confederation asked for shares and
// profits for workers; its leagues and parish halls were attacked as well. Invented: Teresa, her sister Agnese, the engineer Rosazza, the inspection of the
// grenades, every order for chassis, the telephone in the parish hall, five days of street fighting, and whatever was done otherwise than it was.
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
# where: { with_berlin_now(): Italy, September 1920. Half a million metalworkers, whom their employers meant to lock out, hold the works and run them. Berlin’s councils cheer. Italy’s government waits. What is it for? | Italy, September 1920. Half a million metalworkers, whom their employers meant to lock out, hold the works and run them. The government sends no soldiers and waits. What is it for? }
{
- allies == iron_berlin: The folder has come by way of Berlin, and has been read there by somebody who underlines in red. #frame #city: turin council
- with_berlin_now(): The folder has come by way of Chemnitz, where a works council has stamped it as read, and wishes you good luck. #frame #city: turin council
- with_danube_now(): The folder has come by way of Vienna. The stamp has two languages and no eagle. #frame #city: turin council
- legien == crushed: The folder had to cross Germany. The label says that it holds machine parts. #frame #city: turin council
- else: The folder crossed the Alps in the lining of a coat, and has kept the fold. #frame #city: turin council
}
Teresa Bonino reads the heading before she will sit down under it. She will tell you what she saw, she says, and what she was told, and what she only thinks, and you are kindly to keep them apart. #frame
I inspected chassis at Fiat Centro, in Turin. A man had done it before the war. The war took him, and it was found that a girl could hold a gauge. We were among those who had won. You could not tell it from the bread.
The metalworkers’ union asked for wages that would follow the prices. It is one of those whose leaders are Socialists. The employers said that since the war they had done nothing but give, and locked a works at Milan. So on the first of September we walked into ours and stayed. By the Saturday it was done in all Italy, wherever metal is worked. The Prime Minister was Giolitti, an old Liberal. He was in the mountains, for his health, and sent nobody. He was waiting until we were tired. I conclude that. He has written it since.
In Turin every shop had its elected delegate already. The delegates made a council, and the lines ran. They ran at about half.
What did you chalk on the first chassis? #ask
+ [That it was made without the masters. A fitter dictated it. I put it where the plate goes. #c:chalked]
    -> tu_chalked
+ [Nothing. The rear axle was out. I put the cross that means: again. #c:left]
    -> tu_left
+ [My own mark and the date, as on any other. They had wanted a sentence. #c:mark]
    -> tu_mark
+ [I gave the chalk to the boy who swept. He could not spell. #c:boy]
    -> tu_boy
+ [Read this file in short. #c:short]
    -> tu_short

=== tu_chalked ===
The whole shop came to look at it. Somebody sang. I had passed the axle first. I should like that to stand before the sentence.
-> tu_buyer

=== tu_left ===
They groaned. The delegate asked me whose side I was on, and I gave him the gauge, and he put his own eye to it for some time. Then he called two men, and they took it down. It was done again that night, by lamp.
-> tu_buyer

=== tu_mark ===
A man told me that I had no poetry. Every chassis had gone out to the masters under that mark. I did not see why ours should have a different one. He was disappointed, and I was sorry, because he meant it kindly.
-> tu_buyer

=== tu_boy ===
He was fourteen. He wrote it with one letter too few, and nobody would have it corrected. His mother came to the gate to see, and he held her by the sleeve and read it to her twice.
-> tu_buyer

=== tu_buyer ===
#scene: works
Then there was the question that nobody liked. One cannot eat a chassis. Somebody must buy it. The banks had shut the firm’s account to us. Coal and steel come to Italy by sea, for money. The railwaymen shunted to our gate whatever stood in the yards. The co-operative gave polenta, and on the Sunday peaches.
{
- with_berlin_now(): Berlin had a workers’ cabinet. Its buying office wired that it would take twenty, against lathes. I held that telegram in my hand. The wagons went as far as the Swiss, who asked for the owner’s signature.
- allies == iron_berlin: Berlin’s commissars wired that they took them all. The word was “requisitioned”, with fraternal greetings. The council pinned it up. Nobody could think of an answer.
- with_danube_now(): Budapest wired that it would give wheat. It had wheat. Vienna would give rifles, which I should have had to inspect. Neither had a train that the Italian army would have let through.
- legien == crushed: In Berlin there were generals, and they were buying lorries. It was Agnelli to whom they wrote, the head of Fiat. The letter was opened in our canteen and read out, and put back.
- else: One letter came. A seamen’s co-operative at Genoa wanted a lorry, and asked what terms we gave. We did not know what terms were.
}
On the wall of the paint shop it said: Do as in Russia. I asked what that was. {curzon == marched:In August the Red Army had stood before Warsaw. Now it was walking home.|{curzon == taken:The Red Army sat in Warsaw. In our parish they prayed for Poland every evening.|The Red Army had stopped at a line. Half my bench was disappointed. The other half had been soldiers.}} {afraid():Under it a second hand wrote: who makes the lists? That was washed off.|{government == plural:They had councils there, and a parliament beside them, and nobody had been able to tell us which of the two gave the orders.|{hungry():A moulder who had been a prisoner there said that they starved. He was told to keep it to himself, and kept it.|The moulders said that there was one party there. They said it as one says that a house has one stair.}}}
Rosazza, the engineer over my room, had stayed. He was sixty. He had taught me to hold my breath while I read a scale. Then a furnace lining cracked, and some of the guards said that he had done it. They stood him in the yard with a sheet of tin round his neck.
And what did you do for him? #ask
+ [I read them the date on the lining. It had been due since July. #c:lining]
    -> tu_lining
+ [I asked who had seen it. Everybody knew it, they said. I said that this is not seeing. #c:seen]
    -> tu_seen
+ [I had no argument. I brought him his hat, and stood there as well. #c:hat]
    -> tu_hat
+ [Nothing, on that day. I worked where he could see me. #c:worked]
    -> tu_worked

=== tu_lining ===
They took off the tin. Nobody begged his pardon. The next morning he was at his desk again, because the drawings could not be left to us. He did not say good morning, and I had not earned that.
-> tu_sister

=== tu_seen ===
That made them angry with me, and while they were angry he sat down on a crate. In the end it was dinner-time. His hands could not undo the wire, and I undid it.
-> tu_sister

=== tu_hat ===
It was hot. We stood until the shift changed. He talked to me, with his eyes in front, about a bridge that he had built as a young man, and what he would do differently.
-> tu_sister

=== tu_worked ===
He was let go towards evening. He passed my bench, and straightened a drawing that lay on it. I have thought of what I might have said. None of it is very good.
-> tu_sister

=== tu_sister ===
#scene: gate
Agnese is my elder sister, and a clerk of the Catholic union. Those are the white ones. The Socialist ones are the red. Hers had not gone in. Each evening she came to the gate with a clean blouse for me, and the guard would not let a white one through. So we sat on the kerb, and she combed the filings out of my hair, as she did when I was small. It took a long while. I was so tired that I leaned. #date: 1920-09-09 9 September 1920
“If you sell one,” she said, “who signs? They will promise you control. That is a word. Ask for shares, with your names in the book. One can take a share to a judge.” Her union had asked for shares since the spring, and ours laughed at it. And there were young men about with sticks, she said, whom the landlords hired, down on the Po. They had been to a red village. They would come to hers.
What did you tell her? #ask
+ [That one does not ask for a share in what one is already holding. #c:holding]
    -> tu_holding
+ [That she was right about the paper. She stopped combing. #c:right]
    -> tu_right
+ [That hers stood outside. So did I, she said, at that moment. #c:outside]
    -> tu_outside

=== tu_holding ===
“Then hold it,” she said, and gave me the comb to hold. I have it to this day, and do not know what she meant.
-> tu_milan

=== tu_right ===
She is not used to it. She asked whether I was ill, and put her hand on my forehead.
-> tu_milan

=== tu_outside ===
We laughed. The guard looked round at us. He was a boy from our stairs, and she sent him in with the second half of the bread.
-> tu_milan

=== tu_milan ===
The guards had been casting grenades. The council asked me to inspect them, and I rejected most. Then I did the rifles and the cartridges. There was enough to keep a gate for one night, and nothing with which to go anywhere. I wrote that. Our delegates took the sheet to Milan. #date: 1920-09-10 10 September 1920 #wedge: turin / The works are ours
There the leaders of all the red unions met those of the Socialist Party. It had more seats in parliament than any other, and had preached revolution for years. The unions’ secretary, D’Aragona, told it: then make one, and lead it, and we shall stand aside. The party asked Turin whether Turin would begin. My sheet was read out. Nobody took the command. So the unions were to vote, by their members, on what the occupation was for.
We waited in the canteen for the telephone. Three things were said. Giolitti would give wages, and a law on control, to people who went home. Take that. Or take it and keep the guards together, at every gate, red and white and anarchist, and let nobody break up the party, though Lenin’s International was demanding of it that it throw out its moderates. Or open the gates and fight now, before the others have more. {january == wait:A letter from Rosa Luxemburg, in Germany, went round, for the second. She had waited once, and lived.|{january == force:A turner was for the third. Berlin had been taken by twenty, he said. Somebody asked him how it was now.|In Berlin they had fought without asking who would follow, a turner said. It was the third that he was for.}} I lay down under a bench in my shoes, and was afraid. {january == wait: #cast: luxemburg}
-> tu_vote

=== tu_vote ===
The telephone rang. What became of the works, and of you who held them? #ask #else:sold
+ [We came out of the gates with what rifles there were. My sheet was not read again. #c:insurrection #hinge:occupation]
    ~ decide_occupation(insurrection)
    -> tu_insurrection
+ [We gave them back, for wages and the promise of a law. Then each of us went home. #c:sold #hinge:occupation #record]
    ~ decide_occupation(sold)
    -> tu_sold
+ [We gave them back, and did not give up the guards. The party was not broken up. #c:defence #hinge:occupation]
    ~ decide_occupation(defence)
    -> tu_defence

=== tu_sold ===
{ tu_short: -> tu_sold_short }
Fifty-nine in a hundred had voted with the Confederation, that is, with D’Aragona. On the nineteenth Giolitti had both sides into a room in Rome. What came out of it was money, and a commission for a law. There is no such law. On the eighteenth Agnelli had offered us the whole of Fiat, as a co-operative. I was told that, and it is so. We should have owned very large debts, our people said, and let it drop. “You would have owned a signature,” said Agnese. I have turned it over many times since. #date: 1920-09-19 19 September 1920 #city: turin quiet
In those last days guards of ours stopped two men in the street at night, a clerk called Sonzini, a nationalist, and a prison warder. They tried them among themselves, and shot them. I knew one of those guards. He had a good eye. #date: 1920-09-23 23 September 1920
On the thirtieth we swept the shop, and the employers walked in. In January, at Livorno, the Socialists divided over what Moscow demanded, and those who went out called themselves Communists. After that there were two of everything, two newspapers, two lots of guards, and they did not greet each other on our stairs. #date: 1921-01-21 21 January 1921
-> tu_end

=== tu_defence ===
{ tu_short: -> tu_defence_short }
The vote was the same, and so was the bargain. There is no such law to this day. But on the thirtieth, when the employers walked in, the guards did not go home. They met that evening, those from forty gates, and quarrelled until it was light. Then they divided the town into quarters. Railwaymen came in, and anarchists, and in our quarter Agnese’s union, since the parish hall had the only telephone. #date: 1920-09-30 30 September 1920 #city: turin stirring #wedge: turin / One guard
I should add what they did first. Some had stopped two men in the street at night and shot them, a clerk and a prison warder. The others gave up their names, and there was a trial. Agnese had made it a condition. It nearly broke the thing before it began.
In January, at Livorno, the Socialists talked for six days about Moscow’s demand, and did not throw anybody out. {january == wait:Luxemburg’s letter was read there too.|Our Turin people voted for that with faces like toothache.} Moscow was very angry. #date: 1921-01-21 21 January 1921 {january == wait: #cast: luxemburg}
-> tu_end

=== tu_insurrection ===
{ tu_short: -> tu_insurrection_short }
Turin went first, on the Monday. Genoa’s port went with it. Milan wished to see how it went. In the south the peasants had been on the landlords’ fields for a year, and I am told that nobody had thought to send them word. Giolitti had let us sit in the works because there his soldiers would have had to come to us. Now we were in the street. He put guns on the hill across the river. #date: 1920-09-13 13 September 1920 #rail: paris-turin cut #wedge: turin / Out of the gates
It lasted five days. My sheet had been right, and I would have given a great deal for it to be wrong. On the Friday they came in by the test track, and I was under the bench again, with the boy who swept, and held his head down. #date: 1920-09-17 17 September 1920 #city: turin reaction #rail: paris-turin running
Rosazza was found in the yard, with his hat on. It has not been established who did that. Of the guards at our gate I know of four who are alive. In Milan, when it was over, the party passed a resolution.
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
She stops there. “And here?” she asks. “What did that winter take from you?” Nobody has asked you that, and so you tell her. In November the war was over. In December the cabinet wanted one more year of the powers it had had in the war, and the Assembly, which had sat through all of it beside the soviets, voted on that, and refused by eleven. You were a copyist, and stood in the corridor with the draft. The ministers came out, Communists among them, and asked for their overshoes. By the Friday there was another cabinet. There was bread in the queue that week, and you stood behind a man who had been in the government on Monday. Nobody let him go first. #act #frame #date: 1920-12-20 20 December 1920 #cast: assembly #says: bread >= 2 #says: councils >= 3 #says: terror <= 1
-> tu_danube

=== tu_winter_assembly ===
She stops there. “And here?” she asks. “What did that winter take from you?” Nobody has asked you that, and so you tell her. It took a parliament. The Assembly had sat beside the soviets through the whole war, with several parties in the government, because there were Whites to hold together against. In November the last White army sailed. {bread <= 1:Then the army asked for the villages’ last grain, and the Assembly would not vote it.|Then the Assembly voted that army and Cheka were to answer to it from the New Year.} The Communists had {bread <= 1:the rifles|both}. On the twentieth of December they put the other parties out of the cabinet, and there was a padlock on the hall, and sailors, who were very young. The deputies stood in the snow until it grew dark. You were a copyist, and went by with a can of paraffin. You knew some of them. You did not stop. #act #frame #date: 1920-12-20 20 December 1920 #cast: assembly #says: councils <= 2
-> tu_winter_bread

=== tu_winter_cabinet ===
She stops there. “And here?” she asks. “What did that winter take from you?” Nobody has asked you that, and so you tell her. It took a government of several parties. They had agreed upon nothing but the Whites, and in November the last White army sailed. Then each wanted something for the village, or the unions, or its own newspaper, and the Communists wanted obedience for a year more. They had the rifles. One morning in December the other ministers found their rooms locked and their coats on the landing, brushed. No parliament was left to complain to. You were a copyist on that landing, and handed a man his galoshes. He thanked you, and asked where one goes. #act #frame #date: 1920-12-20 20 December 1920 #says: councils <= 2
-> tu_winter_bread

=== tu_winter_alone ===
She stops there. “And here?” she asks. “What did that winter take from you?” Nobody has asked you that, and so you tell her. There was less left to take. In November the last White army sailed, and people took the boards from their windows. At Christmas, in Moscow’s great theatre, the congress of soviets let Mensheviks and SRs speak, the other socialists. They asked that the villages be {village == by_tax:left the tax they had|taxed, and left the rest}, and that it be voted on in secret. Some of the Communists clapped. You were taking the minutes, from the side, with gloves on. None of those people has spoken from a platform since. #act #frame #date: 1920-12-29 29 December 1920 #says: councils <= 2
-> tu_winter_bread

=== tu_winter_bread ===
{ bread <= 1:
    {squads == taxed:And the squads went out again after grain, to villages that had been promised a tax and no squads.|And the squads went out after grain, to barns that had been swept twice.} You ate your eighth of a loaf on the way to the office, so as not to see anybody’s face. Of five chimneys one smoked; whoever had worked under the others was in a village, digging. {nations == 0:The army was not sent home, for it had Warsaw to hold down, and there was a captain in every office.|The soldiers were sent home, and some went into the woods.} #frame #says: bread <= 1 #says: works <= 1
- else:
    The villages {squads == taxed:kept their tax|had their tax at last, and no squads}, and there was bread at the end of the queue. But of five chimneys one smoked, since coal and machines had stopped coming, and nobody could say any more what the others had made. {nations == 0:The army was not sent home, for it had Warsaw to hold down, and there was a captain in every office.|The soldiers were sent home, and stood about at the stations with their kit.} #frame #says: bread >= 2 #says: works <= 1
}
-> tu_danube

=== tu_danube ===
{ tu_short and vienna != joins: -> file_done }
{ vienna == joins:
    { with_danube_now():
        {allies == with_both:She can put something beside that, she says. Vienna and Budapest came through that winter as one federation, on Berlin’s coal. A Viennese fitter at her bench had a letter about it, with soot on it.|She can put something beside that, she says. Vienna and Budapest came through that winter as one federation, without coal, on beechwood and beans. A Viennese fitter at her bench had a letter about it.} #frame
    - else: She can put something beside that, she says. In the week before Christmas two engineers of the Vienna arsenal stood in her yard with a suitcase. Vienna and Budapest had been one federation for a year and a half. The Allies had stopped its flour and the Czechs its coal, and Vienna’s council had voted to leave it, so as to eat. By that Friday the old officers were in Budapest. One of the two had a mother there. #frame #elsewhen #city: vienna quiet #city: budapest reaction
    }
}
{ tu_short: -> file_done }
{ occupation:
- sold: -> tu_spring_sold
- defence: -> tu_spring_defence
- else: -> tu_spring_insurrection
}

=== tu_spring_sold ===
You ask who would buy it. I can tell you. The squads are called fasci. They are officers’ sons and students, and soldiers whom nobody has employed. In that spring they went out at night on lorries, to burn the houses of the unions and the leagues, and to beat whoever kept the books there. The landlords on the Po paid for the petrol. They had bought the lorries from us. #date: 1921-04-26 26 April 1921 #city: turin reaction
In April they did our Chamber of Labour. The fire engine was shot at. The Royal Guard watched it. In the morning I went there with Agnese, and one of them was standing in the Corso Siccardi with its lamps alight. I went round to the front of the frame. I know my own mark. {tu_worked:Rosazza had made up the list of those who were not to be taken back. I was not on it. I never asked him.|Rosazza had refused to make up the list of those not to be taken back, and was not taken back.} In May they did the parish hall. Agnese had put the members’ book under her mattress. It was the first place in which they looked.
-> file_done

=== tu_spring_defence ===
You ask who would buy it. The landlords on the Po bought it. The squads, who are called fasci, went out in our lorries that spring, to burn the houses of the unions and the leagues. I know my own mark. At Ferrara and at Bologna they did as they liked. #date: 1921-04-26 26 April 1921 #city: turin stirring #says: europe >= 1
In the night of the twenty-fifth of April they came for our Chamber of Labour. The telephone in the parish hall rang at one. Tram drivers, my father with them, ran their cars across the Corso Siccardi. Rosazza came, in his hat, to see whether the building would burn. {tu_right or tu_outside:Agnese sat on the steps beside me, and combed my hair, since we had nothing else to do.|Agnese sat on the steps between two anarchists, saying her beads.} The lorries turned at the station. A fascist of nineteen was killed there, and it was one of ours who did it. His mother lives on our landing. I see her every day, and she has never said anything.
-> file_done

=== tu_spring_insurrection ===
You ask who would buy it. The army did, all that stood in the yard, and lent them out. The squads, who are called fasci, did not wait for spring with us. They came in October, by day, with the Royal Guard in front of them to keep the road clear. They burned the Chamber of Labour, and then every room in the town that had a union’s name on the door. I know my own mark. I saw it three times that week. #elsewhen #city: turin reaction #says: europe <= 2
They did the parish hall at All Saints. They had made no distinction. She had told me that they would not. {tu_holding:She asked me for the comb. I had it.|She walked home with me, with one shoe, and we talked about where one could buy shoes.}
-> file_done

// ---------------------------------------------------------------- in short

=== tu_short ===
She dictates what it comes to, and checks your figures. September 1920: Italy’s metalworkers ask for wages that follow prices, and are to be locked out. Half a million go into the works and stay; in Turin elected delegates run the lines. The Prime Minister, Giolitti, waits until they tire. Nobody can buy what they make without the owners’ signature. Her sister, of the Catholic union, would ask for shares that a judge can enforce. #frame #scene: gate
On 10 September, at Milan, the unions’ leaders offer the Socialist Party the command of a revolution. Turin reports rifles enough to keep a gate and none to attack. The party declines, and the unions vote. Three courses are open: go home for wages and a promised law on control; the same, but keep the guards of all colours together, and the party whole, though Moscow’s International demands a split; or fight at once. #frame #date: 1920-09-10 10 September 1920 #wedge: turin / The works are ours
-> tu_vote

=== tu_sold_short ===
The vote goes 591,245 to 409,569 for the bargain. There are wages, and never a law. In January the Socialists split. In spring the squads, called fasci, burn the unions’ houses from Ferrara to Turin, red and Catholic, on lorries that Teresa Bonino has passed. #frame #date: 1920-09-30 September 1920–April 1921 #city: turin reaction
-> tu_end_short

=== tu_defence_short ===
The bargain is the same, but the guards of forty gates stay together, with railwaymen, anarchists and the Catholic union, and the Socialists do not split. When the squads, called fasci, come in spring, Turin turns them back. At Ferrara nobody does. #frame #date: 1920-09-30 September 1920–April 1921 #city: turin stirring
-> tu_end_short

=== tu_insurrection_short ===
Turin fights for five days, Milan waits, and the south is not told. Giolitti now has them in the street, and sends guns. In October the squads, called fasci, burn the houses of the unions, by day, with the police in front. #frame #date: 1920-09-17 September–October 1920 #city: turin reaction
-> tu_end_short

=== tu_end_short ===
-> tu_end
