// 12. A village on the Penza border, Moscow and Samara, April 1921–November 1922. Matvei Arzhanov’s soviet writes a letter; Ilmars Ozols finds it,
// and is sent to weigh grits.
//
// Facts: dossier TP12, part F 9, part G; timeline 49, 53–55. Drought on the Volga and in the south of Ukraine, on land that squads had emptied: by estimate
// five million dead, or six. The soviets’ warnings of spring were read in summer; Gorky’s appeal is of 13 July 1921, the committee (Kuskova, Prokopovich, Kishkin) of
// the 21st, Hoover’s answer of the 23rd, the agreement of Riga of 20 August, the committee’s arrest of the 27th. The American kitchens were run by
// local committees; at the height, in August 1922, they fed some ten and a half million a day; maize came from March 1922. In the south of Ukraine the tax
// was collected and grain went north; the Americans were let in there in January 1922. On 15 January 1921 the Petrograd militia took 95 men, sailors and
// soldiers many of them, some in women’s dress, at a mock wedding in a flat in Simeonovskaya street, got up, it seems, by
// an informer; the case came to nothing; the code in force from 1 June 1922 names no such offence. Myasnikov’s articles and Lenin’s answer (5 August 1921) are documented, his expulsion is of February 1922. The SRs’ leaders, pardoned in 1919 for
// the war of 1918, were tried from 8 June to 7 August 1922; twelve death sentences, suspended. Two German steamers took scholars from Petrograd in
// September and on 16 November 1922. Grain was sold abroad from that autumn, from Odesa’s quays among others, where a second winter
// of hunger began. Trains did take children from the Volga to other towns. Church valuables were decreed taken on 23 February 1922; at Shuia soldiers fired on 15
// March, and two priests and a layman were shot in May. Tambov: order 130 of 12 May 1921 (families held in camps), order 171 of 11 June, signed by
// Antonov-Ovseenko and Tukhachevsky and read out in the villages, and Tukhachevsky’s order of 12 June on gas for the woods. Lenin’s notes on terror in the
// code are of May 1922; Martov led the Mensheviks, from 1920 abroad.
// Invented: Matvei’s children, Volkov, Klava, the schoolmistress, the bundles, Ilmars’s report, Arvīds, Vera, her sheet, Osip Lvovich’s place on the
// committee and the steamer, and the rye on Petrograd’s quay on that very day. Where the village paid a tax, or the Danube has wheat to lend,
// drought came all the same, and fewer died.
// Can be lost: karlis | Kārlis, rifleman, Ilmars’s friend | brest == brest.refused
// Voices as in file 04: Matvei slow, the figure first, and the next thing put on with “and”; he never says that he is sorry, he says what it weighed.
// Ilmars in long, correct sentences, passive, what he feels in a clause that depends on another.
// village == by_squads is “hungry as this file opens” and stays so until the act’s end; bread itself moves at the first hinge.

=== hunger ===
# file: 12
# title: The Grits
# witness: Matvei Arzhanov, peasant, and Ilmars Ozols, inspector
# born: 1874, on the Penza border; 1893, near Riga
# asked: What did a child weigh?
# content: famine, the death of a child, arrests of men who love men (none of it shown)
# place: penza
# date: 1921-04 April 1921
# where: { village == by_squads: Russia, spring 1921. The war at home is won, and its squads have emptied the villages; a fixed tax is promised, and there is no rain. Moscow could ask the world for bread. | Russia, spring 1921. The war at home is won, and the villages pay a fixed tax and have sown all their land; but there is no rain. Moscow could ask the world for bread. }
{
- village == by_squads and with_danube_now(): Matvei Arzhanov has brought a white roll, of Hungarian flour, and keeps it in his cap. #frame #city: penza hungry
- village == by_squads: Matvei Arzhanov has brought no bread. He is given some, and eats it with a hand under it. #frame #city: penza hungry
- else: Matvei Arzhanov has brought his own bread again, and cuts it, and pushes a piece across to you. #frame #city: penza quiet
}
{
- village == by_squads: In the year eighteen I’d forty-one poods in the barn, and that spring there were four, and {squads == taxed:seven|six} of us. {squads == taxed:We’d sown half our land, because they took the tax, and then came back for the rest.|We’d sown a third of our land, because what was over they took.} There’d been no snow and now no rain, and the rye came up white. They read out in church that it’d be a tax {squads == taxed:again|now}, and we went and looked at the sky. #voice: matvei #says: bread <= 1
- else: There’d been a tax on us and no squads, so I’d sown all my land. There’d been no snow and now no rain, and the rye came up white, and nobody had done that to us. But I’d last year’s, and it was fifty-one poods, and {squads == taxed:seven|six} of us, and I knew to the pood who had less. #voice: matvei #says: bread >= 2
}
Our soviet had the schoolmistress write to Moscow what each had, and that it’d be like the year ninety-one, when my sister died, and we asked at the post.
What did she put down for you? #ask
+ [All of it, to the pood. They’d want it true, if they sent help. #c:all]
    -> hu_all
+ [Half. Whoever read it would take off half in any case. #c:half]
    -> hu_half
+ [I said what Volkov had, my neighbour, and he said mine. #c:volkov]
    -> hu_volkov
+ [Read this file in short. #c:short]
    -> hu_short

=== hu_all ===
{village == by_squads:Four, she wrote. And my neighbours looked into their caps, because it was more than theirs.|Fifty-one, she wrote. Nobody looked at me. And that night two of them came round by the back with a measure, to borrow.}
-> hu_bundles

=== hu_half ===
{village == by_squads:So I stood in that letter with two poods. And before the hay it was two, and I thought about the letter.|So I stood in it with twenty-five. And my wife had heard me, and she wore the key of the barn from then on.}
-> hu_bundles

=== hu_volkov ===
{squads == brigades:We’d not spoken in three years, since the squad emptied his barn and not mine. We both gave it right, and walked home together.|We both gave it right. And he walked home with me and stood in our yard awhile and talked about seed.}
-> hu_bundles

=== hu_bundles ===
From the Cheka I had been moved to the inspectorate of offices. At the Food Commissariat the letters of the Volga’s soviets were found by me behind a stove, unread. I had read as far as a third household before I noticed that I was reading aloud. #voice: ilmars #place: moscow #date: 1921-05 May 1921
It ought to have been reported. But whoever signs is looked into, of which I had been afraid since January, when I was asked by Arvīds, an oboist in the fleet, to a flat in Petrograd where two men were to be married, half as a game. I came late. Ninety-five were being brought down to lorries, some in dresses. He saw me under the lamp and looked past me, to spare me. #elsewhen
What did you do? #ask
+ [I stood there to the end, as though I lived in that street. #c:stood]
    -> hu_stood
+ [I went back and weighed a depot’s sugar again, so as to have been somewhere. #c:sugar]
    -> hu_sugar
+ [I walked after the lorry, since it was driving quite slowly. #c:walked]
    -> hu_walked

=== hu_stood ===
{petrograd == abandoned:The street had no lamps but that one since the city was given up and taken back, and a woman with a bucket asked whom I wanted.|It was very cold, and a woman with a bucket asked whom I wanted, and I named a street.}
-> hu_asking

=== hu_sugar ===
It came to the same, and was entered with the hour, which {lists == own:I was afraid to be asked about, and which |}can be read there still.
-> hu_asking

=== hu_walked ===
On the bridge they had begun to sing in it, not loudly, a song that I knew.
-> hu_asking

=== hu_asking ===
{lists == courts:A judge asked which law it was, and they were sent home.|No law was found for it, and they were sent home.} {kronstadt == stormed:Arvīds was in the fortress of Kronstadt when it was stormed, and to ask after him one would have to say who asks.|On Sundays Arvīds plays in the fortress of Kronstadt, and sends me the programmes.} I signed, with the whole name.
Whether to ask the world for bread at once, or when the harvest was known, was for Lenin and the other heads of the party to decide. {with_danube_now():The councils on the Danube could lend a little. |{with_berlin_now():Berlin, a friend, had machines and no bread. |{allies == iron_berlin:Iron Berlin was on bread cards itself. |}}}The countries that had bread wished the Communists gone, and would trust only Russians who had opposed Lenin: Kuskova, a journalist, Prokopovich, an economist, Kishkin, a doctor. In a committee of those three he feared a second government, and in Americans spies. #wedge: moscow / To all honest people: bread
-> hu_relief

=== hu_relief ===
When was the world asked for bread, in spring or only in summer? #ask #else:late
+ [In spring, when we still had the horse. #c:spring #hinge:relief]
    ~ decide_relief(spring)
    -> hu_spring
+ [In July. And those who’d asked were locked up before August was out. #c:late #hinge:relief #record]
    ~ decide_relief(relief.late)
    -> hu_late

=== hu_late ===
{ hu_short: -> hu_late_short }
In July Gorky, the novelist, appealed to the world, and those three were permitted a committee, with Osip Lvovich, a statistician, for the figures. Hoover, America’s minister of trade, offered kitchens. On 20 August it was signed. On the 27th the committee was arrested. #voice: ilmars #date: 1921-08-27 27 August 1921 #city: samara hungry
-> hu_road

=== hu_spring ===
{ hu_short: -> hu_spring_short }
The report was read by Kamenev, who headed Moscow’s soviet, sitting on a step. In May Gorky, the novelist, appealed to the world, and those three were permitted a committee, with Osip Lvovich, a statistician, for the figures. Hoover, America’s minister of trade, who fed Europe’s children, had kitchens on the Volga by July. The committee was to have been arrested, but that was put off, and a few of its helpers were elected to soviets, for that year. #voice: ilmars #date: 1921-07 July 1921 #city: samara stirring #says: bread >= 1 #says: councils >= 1
-> hu_road

=== hu_road ===
{ village == by_squads:
    -> hu_siding
- else:
    -> hu_sacks
}

=== hu_siding ===
#scene: siding
{
- relief == spring: At St Peter’s day we’d a horse and no rye, and drove to Samara, where there was cocoa for children, and work for a horse, paid in flour. Volkov, my neighbour, went halves with me on the cart{squads == brigades:, and in the year eighteen I’d had ten poods and not sold him one}. Klava wrote the children’s cards, a spinner, who’d come to us with the squad once and laid her palm on the wall where my seed was. “Have you any over?” I said, and she went on writing, and then the pencil stopped. #voice: matvei #place: samara #date: 1921-07 July 1921
- with_danube_now(): We ate the horse and set out for Tashkent, where there was bread, and at Samara they took the engine off. There were eleven hundred on that siding. Hungarian flour came by Odesa, a pound a head on Saturdays, and we stayed six on it, and mixed it in one pot with Volkov’s, my neighbour{squads == brigades:, and in the year eighteen I’d had ten poods and not sold him one}. #voice: matvei #place: samara #date: 1921-10 October 1921
- else: We ate the horse and set out for Tashkent, where there was bread, and at Samara they took the engine off. Volkov, my neighbour, lay next to us on the siding, and gave my two youngest of his oilcake{squads == brigades:, and in the year eighteen I’d had ten poods and not sold him one}. Dunya was nine, and Senya was five. In October I carried Senya over the rails, and I’m not going to say what he weighed. #voice: matvei #place: samara #date: 1921-10 October 1921
}
{ relief != spring: Then a train came for children, to Petrograd, with forty places, and down it with a list went Klava, a spinner, who’d come to us with the squad and laid her palm on the wall where my seed was. “Have you any over?” I said, and she went on writing, and then the pencil stopped. }
And did she know you? #ask
+ [I began about the barley behind that wall. I don’t know why. #c:barley]
    -> hu_barley
+ [I said, “Dunya Arzhanova, nine, and she can say the name of the village.” #c:dunya]
    -> hu_dunya
+ [I stood in the line with my cap on, like the rest. #c:line]
    -> hu_line

=== hu_barley ===
“I know,” she said. “The lime was new.” And she wrote {relief == spring:two, for my Dunya, who was nine, and Senya, who was five,|Dunya in{with_danube_now():, who was nine,|} under the fortieth,} and asked how my wife did.
-> hu_grits

=== hu_dunya ===
{relief == spring:She wrote one for her and one for her brother Senya, who was five. He wouldn’t have the cocoa because it was brown, and Klava drank some in front of him.|She wrote her in under the fortieth. And she took off her own kerchief and tied it on her, and it was a good kerchief.}
-> hu_grits

=== hu_line ===
“Name,” she said. I said it, and she looked up. {relief == spring:She wrote one for Dunya, who was nine, and one for her brother Senya, who was five, and kissed my wife.|And she wrote Dunya in{with_danube_now():, who was nine|}, and my wife went beside the train as far as the signal.}
-> hu_grits

=== hu_sacks ===
#scene: siding
With last year’s we’d get to the harvest, and in our village only old people died. But on the Volga itself it had been dry two years running, and I went there to my wife’s sister, with eleven poods in three sacks, and at Samara the train stood beside a siding full of people off the steppe. {relief == spring:The children had an American kitchen, and the grown people stood outside the door of it.|{with_danube_now():They’d a pound of Hungarian flour a head on Saturdays, and it was Thursday.|They’d bread, and it was orache and no flour in it.}} I sat on the sacks. #voice: matvei #place: samara #date: 1921-10 October 1921
Then down the line with a list came Klava, a spinner, {relief == spring:who wrote the children’s cards|who was filling a train with children}. She’d come to us with the squad once, and laid her palm on the wall where my seed was, and she knew me, and asked me had I any over.
What did you say to her? #ask
+ [“It’s for my wife’s sister,” I said. And it was, all eleven poods. #c:sister]
    -> hu_sister
+ [Six, I said. And I kept my hand on the third sack. #c:six]
    -> hu_six
+ [“Over what?” I said. And I got down and undid the one I’d been sitting on. #c:undid]
    -> hu_undid

=== hu_sister ===
She’d not asked whose it was, she said. And she stood there, and I saw her list, with the ages, and I gave her the smallest.
-> hu_grits

=== hu_six ===
She had it put on the railway’s scale. It was six and a half, and she wrote me a receipt for the half.
-> hu_grits

=== hu_undid ===
{relief == spring:The grown people came, with their children standing there fed, and it went round in a cap, level, and by noon the sack was empty.|It went round in a cap, level, and by noon the sack was empty and I’d not got to the end of them.}
-> hu_grits

=== hu_grits ===
#scene: scales
I was sent to Samara, to weigh American grits. They were cooked by women, a teacher among them, and at the height {village == by_squads and not with_danube_now():ten million|some millions} ate of them daily. In my book a child with a card was so many grams, and a child without one was nothing, so that on Sundays I wrote cards. #voice: ilmars #date: 1922-03 March 1922 #place: samara
{
- village == by_squads and relief == relief.late and not with_danube_now(): Some five million people died, it is reckoned, here, on the Kazakh steppe, and in the south of Ukraine, where no famine was admitted; its grain was sent north, to my scale, and the Americans were let in only in January. I read the waybills, and could not eat.
- village == by_squads: Fewer people died than had been feared, though more than a million, here, and in the south of Ukraine, where it was as dry. Its grain was fetched and sent north, to my scale, and the Americans were let in late. I read the waybills, and could not eat.
- else: Since villages had kept some of what they grew, the dead were counted in hundreds of thousands, here, and in the south of Ukraine, from where grain was sent north, to my scale, and where the Americans were let in late. I read the waybills, and could not eat.
}
Vera, the teacher, wished to print each week what her kitchen got and gave. Trade was free again, by Lenin’s New Economic Policy. “Whoever may trade may print,” she said.
So said Myasnikov, a Bolshevik metalworker, and her party, Martov’s Mensheviks, who also wished to stand for the soviets. The heads of the party had to decide; Lenin answered that the world’s rich would buy up the presses. {assembly == dissolved:Leaders of the SRs, pardoned once for having fought us for the Assembly, were to be tried. #lost: assembly |Leaders of the SRs were to be tried, since some had called villages to arms.}
-> hu_print

=== hu_print ===
{government == plural:Could the parties that had won seats print again, too|Could people of other parties print again, and be elected}? #ask #else:closed
+ [They could not. That autumn the thinkers were put on a steamer, by name. #c:closed #hinge:press #record]
    ~ decide_press(closed)
    -> hu_closed
+ [They could, within the law, and the first of it was about my scale. #c:political #hinge:press #locked:{not can_free_press():Rivals hold hardly a seat in the soviets from which to demand it.}]
    ~ decide_press(political)
    -> hu_political

=== hu_closed ===
#scene: steamer
{ hu_short: -> hu_closed_short }
{government == plural:The other parties’ deputies protested, which was minuted. |}Vera was sent to the Kazakh steppe. That spring the churches’ gold was taken, for bread, it was said; at Shuia a crowd was fired on, and two priests were shot. In Moscow twelve SRs were condemned to death, to be shot should their party do anything further. #date: 1922-08-07 7 August 1922
In November a steamer took scholars out of Petrograd for good, Osip Lvovich among them. Two coats were allowed, and I wished him a calm sea. At the next quay rye was loaded, to be sold abroad, while in Samara and about Odesa there were kitchens yet. #date: 1922-11-16 16 November 1922 #place: petrograd
-> hu_end

=== hu_political ===
#scene: scales
{ hu_short: -> hu_political_short }
Whoever sells wants prices, it was explained to us, and whoever wants prices wants a newspaper. Parties that kept the law might print, and stand for election in every town, and {assembly == dissolved:a court let the SRs go who had been pardoned|an ordinary court let most of the SRs go}. In Vera’s sheet I read that my scale weighed short, which was true. #date: 1922-08-07 7 August 1922 #city: samara council
Officers wrote to it too, and the GPU, the Cheka’s successor, had to bring its warrants to a judge. In November her sheet asked why rye was sold abroad while there were kitchens yet, and somebody in Moscow had to answer. The rye was sold. #date: 1922-11-16 16 November 1922 #says: councils >= 2
-> hu_end

=== hu_end ===
~ close_act_three()
The box’s third bundle ends. #frame #act
{
- bread >= 3: {curzon == taken and nations >= 1: In June Warsaw, which only soldiers had held, had been given back, by treaty. #city: warsaw quiet | {curzon == taken and nations == 0:Warsaw was held by soldiers still.} } By winter there was something in the markets, and more chimneys smoked. Stalin, the party’s general secretary since April, filled {apparatus == 4:nearly every post by letter, and the soviets voted on one list. #says: apparatus >= 4|posts by letter{apparatus == 2:, and other posts were still voted on. #says: apparatus <= 2|, where there had been committees. #says: apparatus >= 3}} #voice: ilmars #says: bread >= 3 #elsewhen
- else: {curzon == taken and nations >= 1: In June Warsaw, which only soldiers had held, had been given back, by treaty. #city: warsaw quiet | {curzon == taken and nations == 0:Warsaw was held by soldiers still.} } By winter there was bread at the queues’ end, and one chimney in five smoked. Stalin, the party’s general secretary since April, filled {apparatus == 4:nearly every post by letter, and the soviets voted on one list. #says: apparatus >= 4|posts by letter{apparatus == 2:, and other posts were still voted on. #says: apparatus <= 2|, where there had been committees. #says: apparatus >= 3}} #voice: ilmars #says: bread <= 2 #elsewhen
}
The new criminal code was read by me to the last article. What I had feared was not in it{press == closed:; terror was, as Lenin had asked|}. {brest == brest.refused:Kārlis, a rifleman from my trench, to whom I should have told it, stands in the roll as absent. #lost: karlis|Kārlis, a rifleman from my trench, had gone home to Latvia, and asked at the train whether I was not coming. #cast: karlis}
{
- hu_short: -> file_done
- hu_siding and relief == relief.late and not with_danube_now(): We were home for the sowing. Dunya wrote from Petrograd that there was a tram. {squads == brigades:Mitka, my younger, came out of the wood|Mitka, my younger, had kept the house}, and my wife laid him a spoon, and she’d laid Senya’s too.{kronstadt == stormed: In Tambov it had been read out, signed by the commander, Tukhachevsky: families behind wire till the sons came in, a man shot for a rifle found, and gas for the woods.|} #voice: matvei
- hu_siding: We were home for the sowing{relief == spring:, all six|, and Dunya wrote from Petrograd that there was a tram}. {squads == brigades:Mitka, my younger, came out of the wood under the pardon, and Senya, my youngest, asked him was he a bandit, and he said he’d been cold.|Mitka, my younger, had kept the house, and Senya, my youngest, {relief == spring:showed him how cocoa is drunk, out of an empty cup|wanted to sleep beside him}.}{kronstadt == stormed: In Tambov it had been read out, signed by the commander, Tukhachevsky: families behind wire till the sons came in, a man shot for a rifle found, and gas for the woods.|} #voice: matvei
- else: We’d sown again. My wife’s sister lives with us now and eats a great deal, and puts bread in her sleeve, and nobody has said anything. #voice: matvei
}
-> file_done

// ---------------------------------------------------------------- in short

=== hu_short ===
Spring 1921. {village == by_squads:The village has sown little, because squads took what was over|The village has sown all its land, because it pays only a fixed tax}; then there is no rain. Matvei Arzhanov’s soviet writes to Moscow what each household has left. Ilmars Ozols, an inspector now, finds the letters behind a stove, unread, and reports it, although he is afraid: in January he was nearly at a mock wedding of two men in Petrograd. 95 guests were arrested; no law was found for it. #frame #date: 1921-05 May 1921
Only other countries have bread. Kuskova, a journalist, Prokopovich, an economist, and Kishkin, a doctor, all opponents, would ask; Gorky, the novelist, pleads. Lenin sees in them a second government, and in Americans spies. He and the other party heads must decide. #frame #wedge: moscow / To all honest people: bread
-> hu_relief

=== hu_late_short ===
The world is asked in July. Hoover, America’s minister of trade, promises kitchens on 20 August; on the 27th the committee is arrested. {village == by_squads and not with_danube_now():Some five million people die, one of Matvei’s children among them.|Fewer die than might have, because there is {village == by_squads:wheat from the Danube|some of last year’s grain}, and still very many.} #frame #date: 1921-08-27 27 August 1921 #city: samara hungry
-> hu_law_short

=== hu_spring_short ===
The world is asked in May, and by July there are American kitchens on the Volga. Fewer people die, and Matvei’s children live. The committee that asked is left alone, and some of its helpers are elected to soviets. #frame #date: 1921-07 July 1921 #city: samara stirring #says: bread >= 1 #says: councils >= 1
-> hu_law_short

=== hu_law_short ===
In 1922 Ilmars weighs American grits in Samara. People starve in Ukraine’s south too, and its grain is sent north. Trade is free, and Vera, a teacher, wants to print what her kitchen gets and gives. Mensheviks, and Myasnikov, a Bolshevik metalworker, ask it for everybody: who may trade may print, and stand for election. Lenin answers that the world’s rich would buy up the presses. Leaders of the SRs, {assembly == dissolved:who fought the government in the war|some of whom called villages to arms}, await trial. The party’s heads must decide. #frame #date: 1922-03 March 1922 #place: samara
-> hu_print

=== hu_closed_short ===
The press stays closed. Twelve leaders of the SRs are sentenced to death, and held as hostages for their party. Scholars are shipped abroad for good, Osip Lvovich, a Menshevik, among them. That autumn rye is sold abroad, while kitchens still feed Samara and Ukraine. #frame #date: 1922-11-16 16 November 1922 #place: petrograd
-> hu_end

=== hu_political_short ===
Parties that keep the law may print, and stand for election everywhere. An ordinary court tries the SRs, and most go free. Vera’s sheet is printed. Warrants have to go to a judge, and army officers write to the papers too. Rye is sold abroad all the same, and somebody must explain it. #frame #date: 1922-11-16 16 November 1922 #says: councils >= 2
-> hu_end
