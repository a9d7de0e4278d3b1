// 12. A village on the Penza border, Moscow and Samara, April 1921–November 1922. Matvei Arzhanov’s soviet writes a letter; Ilmars Ozols finds it,
// and is sent to weigh grits.
//
// Facts: dossier TP12, part F 9, part G; timeline 49, 53–55. Drought on the Volga and in the south of Ukraine, on land that squads had emptied: about five
// million dead. The soviets’ warnings of spring were read in summer; Gorky’s appeal is of 13 July 1921, the committee (Kuskova, Prokopovich, Kishkin) of
// the 21st, Hoover’s answer of the 23rd, the agreement of Riga of 20 August, the committee’s arrest of the 27th. The American kitchens were run by
// local committees; at the height, in August 1922, they fed some ten and a half million a day; maize came from March 1922. In the south of Ukraine the tax
// was collected and grain went north; the Americans were let in there in January 1922. On 15 January 1921 the Petrograd militia took 95 men, sailors and
// soldiers many of them, at a mock wedding in a flat in Simeonovskaya street; the case came to nothing; the code in force from 1 June 1922 names no such
// offence. Myasnikov’s articles and Lenin’s answer (5 August 1921) are documented, his expulsion is of February 1922. The SRs’ leaders, pardoned in 1919 for
// the war of 1918, were tried from 8 June to 7 August 1922; twelve death sentences, suspended. Two German steamers took scholars from Petrograd in
// September and on 16 November 1922. Grain was sold abroad from that autumn. Trains did take children from the Volga to other towns.
// Invented: Matvei’s children, Volkov, Klava, the schoolmistress, the bundles, Ilmars’s report, Arvīds, Vera, her sheet, Osip Lvovich’s place on the
// committee and the steamer. Where the village paid a tax, or the Danube has wheat to lend, drought came all the same, and fewer died.
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
# content: famine, the death of a child, arrests of men for loving men (none of it shown)
# place: penza
# date: 1921-04 April 1921
# where: { village == by_squads: Russia, spring 1921. The war at home is won, and its squads have emptied the villages; now a fixed tax is promised, and there is no rain. Moscow could ask the world for bread. | Russia, spring 1921. The war at home is won, and the villages pay a fixed tax and have sown all their land; but there is no rain. Moscow could ask the world for bread. }
{ village == by_squads: Matvei Arzhanov has brought no bread. He is given some, and eats it here, with a hand under it. #frame #city: penza hungry | Matvei Arzhanov has brought his own bread again, and cuts it, and pushes a piece across to you. #frame #city: penza quiet }
{
- village == by_squads: In the year eighteen I’d forty-one poods in the barn, and that spring there were four, and six of us to feed. We’d sown a third of the land, because what was over they took, and a man doesn’t sow for the scale. And no snow had lain on it, and from the Annunciation there was no rain, and the rye came up a hand high and white. In church they read us a paper from the government, that the squads were done with and there’d be a tax, and the rest our own, and it was a good paper, and we went out and looked at the sky. #voice: matvei #says: bread <= 1
- else: There’d been a tax on us and no squads, so I’d sown all the land I had. And no snow had lain on it, and from the Annunciation there was no rain, and the rye came up a hand high and white, and nobody had done that to us. I’d reckoned on a hundred and thirty poods and there’d be twelve. But I’d last year’s in the barn, and it was fifty-one, and there were six of us to feed, and I knew to the pood who had less. #voice: matvei #says: bread >= 2
}
Our soviet had the schoolmistress write to Moscow, that on the Volga it would be as it was in the year ninety-one, or worse, and what each household had left. We stood round her table, and each man said his figure and the others listened to it. No answer came, and after Easter she wrote it all out again.
And what did you have her put down for you? #ask
+ [All of it, to the pood. If they were to send help they’d want it true. #c:all]
    -> hu_all
+ [Half. Whoever read it would take off half in any case. #c:half]
    -> hu_half
+ [I said what Volkov had, across the road, and he said what I had. #c:volkov]
    -> hu_volkov
+ [Read this file in short. #c:short]
    -> hu_short

=== hu_all ===
{village == by_squads:Four, she wrote, and asked me was that sacks. And I said poods, and my neighbours looked into their caps, because it was more than theirs.|Fifty-one, she wrote, and nobody looked at me. And that night two of them came round by the back with a measure, men I’d known for forty years.}
-> hu_bundles

=== hu_half ===
{village == by_squads:So I stood in that letter with two poods. And by St Peter’s day it was two, and I thought about the letter.|So I stood in that letter with twenty-five. And my wife had heard me say it, and from then on she wore the key of the barn under her dress.}
-> hu_bundles

=== hu_volkov ===
{squads == brigades:We’d not spoken in three years, since the squad emptied his barn and not mine. He gave mine right and I gave his right, and we walked home on the same side of the road.|He gave mine right and I gave his right. And he walked home with me and stood in our yard awhile and talked about seed.}
-> hu_bundles

=== hu_bundles ===
Ilmars Ozols is asked to sit down this time, and does. #frame #place: moscow #date: 1921-05 May 1921
From the Cheka’s registry I had been moved to the inspectorate, by which offices are looked into, and in May it was to be established by me why letters were answered so late at the Food Commissariat. Behind a stove, tied up by provinces, each entered as received, stood what the soviets of the Volga had written since the winter, and nobody had been told to read it. It was read by me, for two days, sitting on the bundles, and in a letter from the Penza border, in a schoolmistress’s hand, I had got as far as the third household before I noticed that I was doing it aloud. #voice: ilmars
What ought to be done was clear to me. But a report is signed, and whoever signs is looked into, of which I had been afraid since January. In Petrograd, where I was weighing a depot’s sugar, I had been asked by Arvīds, an oboist in the fleet’s band, to a flat where two friends of his, both men, were to be married, with bread and salt, in play, and not altogether in play. The sugar kept me, and I came late. Lorries stood before the house. Ninety-five were brought down by the militia, some of them in veils, and he saw me under the lamp, and looked past me for as long as it took, so that I was not asked anything. #elsewhen
What did you do? #ask
+ [I stood on until the last had been driven off, as though I lived in that street. #c:stood]
    -> hu_stood
+ [I went back and weighed the sugar again, so as to have been somewhere. #c:sugar]
    -> hu_sugar
+ [I walked after the lorry, since it was driving quite slowly. #c:walked]
    -> hu_walked

=== hu_stood ===
It was very cold, and a woman with a bucket asked me, because I looked lost, whom I wanted, and I gave her the name of a street.
-> hu_asking

=== hu_sugar ===
It came to the same as before, and was entered with both hours, of which the second, though nobody has ever asked about it, can be read there still.
-> hu_asking

=== hu_walked ===
On the bridge somebody in it had begun to sing, and it was taken up by the others, not loudly, and I, who knew the song, walked behind with my mouth shut.
-> hu_asking

=== hu_asking ===
{lists == courts:A judge asked which law had been broken, and as none was found they were sent home.|No law was found that had been broken, and by degrees they were sent home.} {kronstadt == stormed:Arvīds was at Kronstadt, the fleet’s fortress, when it was stormed, and in order to ask after him one would have to say who is asking.|Arvīds plays on Sundays at Kronstadt, the fleet’s fortress, and has sent me the programme.} The report was signed by me all the same, with the whole name.
It lay with the heads of the party, who had nothing in their stores, {nations == 0:and an army in Warsaw to feed, |}and could get bread only abroad, from people who wished them gone. {with_danube_now():The councils on the Danube had offered wheat, though not so much.|{with_berlin_now():Berlin was a friend and had machines, but hardly bread for itself.|{allies == iron_berlin:Berlin had a friend’s name, and hardly bread for itself.|}}} There were three who could ask, and would be believed, because they had been against the Communists since 1917: Kuskova, who had written for newspapers, her husband Prokopovich, an economist, and Kishkin, a doctor. Gorky, the novelist, went up and down the stairs for them. Kamenev, who headed Moscow’s soviet, would have let them try; Lenin, who led the party, saw in any such committee the beginnings of another government. {government == plural:The other parties in the soviets were for it, and were told that it would be looked into.} #wedge: moscow / To all honest people: bread
-> hu_relief

=== hu_relief ===
It is Matvei Arzhanov who answers. #frame
When was the world asked for bread, that spring or only in summer? #ask #else:late
+ [In spring, when we still had the horse. #c:spring #hinge:relief]
    ~ decide_relief(spring)
    -> hu_spring
+ [In July. And those who did the asking were locked up by the Dormition. #c:late #hinge:relief #record]
    ~ decide_relief(relief.late)
    -> hu_late

=== hu_late ===
{ hu_short: -> hu_late_short }
The report was put with the letters. On 13 July Gorky appealed to the world, and on the 21st the committee was permitted, with those three, and with Osip Lvovich, a Menshevik, a statistician, for the figures. Hoover, America’s minister of trade, who fed children all over Europe and thought Bolshevism a disease of hunger, answered within ten days, and on 20 August it was signed at Riga that his people might come. On the 27th the committee, which had now done what it was wanted for, was arrested at its own table, and it fell to me to list the chairs. #voice: ilmars #date: 1921-08-27 27 August 1921 #city: samara hungry
-> hu_road

=== hu_spring ===
{ hu_short: -> hu_spring_short }
The report was read, on the stairs, by Kamenev, who was late for something, and who sat down on a step. In May Gorky appealed to the world, and the committee was permitted, with those three, and with Osip Lvovich, a Menshevik, a statistician, for the figures. Hoover, America’s minister of trade, who fed children all over Europe and thought Bolshevism a disease of hunger, answered within ten days, and by July his people were on the Volga. When the committee had done what it was wanted for it was to be arrested, and that was put off, because of the Americans, until it had been forgotten; in some towns its helpers stood for the soviet, and were elected. #voice: ilmars #date: 1921-07 July 1921 #city: samara stirring #says: bread >= 1 #says: councils >= 1
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
- relief == spring: At St Peter’s day we’d a horse, and no rye worth the scythe, and we drove to Samara, where there was cocoa for children, people said. They’d work for a horse there, carting, and it was paid in flour, and so we were six. Volkov from across the road went halves with me on the cart. {squads == brigades:In the year eighteen I’d had ten poods and not sold him one.} #voice: matvei #place: samara #date: 1921-07 July 1921
- with_danube_now(): We ate the horse at the Dormition, and set out for Tashkent, where there was bread, people said. You change at Samara, and at Samara they took the engine off. There were eleven hundred on that siding. But Hungarian flour came by way of Odesa, a pound a head on Saturdays, and we stayed six on it. Volkov from across the road had the next place, and we mixed it in one pot. {squads == brigades:In the year eighteen I’d had ten poods and not sold him one.} #voice: matvei #place: samara #date: 1921-10 October 1921
- else: We ate the horse at the Dormition, and set out for Tashkent, where there was bread, people said. You change at Samara, and at Samara they took the engine off. There were eleven hundred on that siding. Volkov from across the road had the next place, and he’d oilcake, and he gave my two youngest what he gave his own. {squads == brigades:In the year eighteen I’d had ten poods and not sold him one.} Dunya was nine, and Senya was five. They weighed everything there, the coal and the bread. At the Intercession I carried Senya across the rails myself, and I’m not going to say what he weighed. #voice: matvei #place: samara #date: 1921-10 October 1921
}
{
- relief == spring: The paper that made a child count was a card, and the cards were written by Klava, a spinner, whom the women’s section had sent from Petrograd, and who’d come to us once with the squad and laid her palm on my wall. She’d forty left that day. “Have you any over?” I said. “Over what?” she said, and went on writing.
- else: Then a train stood beside us, for children only, to Petrograd, and down it with a list came Klava, a spinner, who’d been to us once with the squad and laid her palm on my wall. They’d given up a day’s bread for that train, in the works there. It had forty places. “Have you any over?” I said. “Over what?” she said, and went on writing.
}
And did you tell her who you were? #ask
+ [I told her of the barley that had been under her hand. I don’t know why I told it then. #c:barley]
    -> hu_barley
+ [I said, “Dunya Arzhanova, nine, and she can say the name of the village.” #c:dunya]
    -> hu_dunya
+ [I stood in the line with my cap on, like the rest, and it came to us. #c:line]
    -> hu_line

=== hu_barley ===
“I know,” she said. “The lime was new.” {relief == spring:And she wrote two cards, one for Dunya, who was nine, and one for Senya, who was five, and asked how my wife did.|And she wrote Dunya in{with_danube_now():, who was nine,|} under the fortieth, and asked me how my wife did.}
-> hu_grits

=== hu_dunya ===
{relief == spring:She wrote a card for her and one for Senya, who was five. He wouldn’t have the cocoa because it was brown, and Klava left the line standing and drank some in front of him.|She wrote her in under the fortieth. And she took off her own kerchief and tied it on her, and it was a good kerchief, and Dunya has it yet.}
-> hu_grits

=== hu_line ===
“Name,” she said, and I said it, and then she looked up. {relief == spring:She wrote a card for Dunya, who was nine, and one for Senya, who was five, and she came round the table and kissed my wife.|And she wrote Dunya in{with_danube_now():, who was nine,|} under the fortieth, and took her to the steps by the hand, and my wife went along beside the train as far as the signal.}
-> hu_grits

=== hu_sacks ===
#scene: siding
With last year’s, and with orache baked into it, we’d get to the next harvest, and in our village only old people died of that summer. But on the Volga it had been dry for two years, and there my wife’s sister was. I went to her at the Intercession, by rail, with eleven poods in three sacks, and at Samara the train stood, and the siding beside it was full of people off the steppe who’d had no last year’s. {relief == spring:The children had a kitchen, an American one, and the grown people stood outside the door of it.|{with_danube_now():They’d a pound of Hungarian flour a head on Saturdays, and it was Thursday.|They were eating bread, and it was orache and no flour in it.}} I sat on the sacks, and nobody asked me for anything. #voice: matvei #place: samara #date: 1921-10 October 1921
Then down the line with a list came Klava, a spinner, {relief == spring:who wrote the children’s cards|who was filling a train with children, for Petrograd}. She’d been to us once with the squad, and laid her palm on my wall. She knew me. “Have you any over?” she said.
What did you say to her? #ask
+ [“It’s for my wife’s sister,” I said. And it was, all eleven poods. #c:sister]
    -> hu_sister
+ [Six, I said. And I kept my hand on the third sack. #c:six]
    -> hu_six
+ [“Over what?” I said. And I got down and undid the one that I’d been sitting on. #c:undid]
    -> hu_undid

=== hu_sister ===
She said that she’d not asked whose it was. And she stood there, and I saw her list, with the ages, and I gave her a sack, and it was the smallest.
-> hu_grits

=== hu_six ===
She had it put on the railway’s scale, and it was six and a half, and she wrote me a receipt for the half as well.
-> hu_grits

=== hu_undid ===
It went round in a cap, level, and by noon that sack was empty and I’d not got to the end of the line. My wife’s sister asked me what I’d set out with.
-> hu_grits

=== hu_grits ===
#scene: scales
I was sent to Samara to weigh, since theft was thought certain. In March maize came, as grits, which nobody knew how to cook. By the agreement no office of ours had a spoon in it: in every street there was a committee, and the committees were women, a doctor’s widow, a priest’s daughter, a teacher, to whom for four years nobody had entrusted anything, and who in that summer fed {village == by_squads and not with_danube_now():ten million people|some millions of people} a day. A child was so many grams in my book. One without a card was none, and a mother from the steppe who asked for the paper by which hers should count was given it by me, on a Sunday, without the commission. #voice: ilmars #date: 1922-03 March 1922 #place: samara
{
- village == by_squads and relief == relief.late and not with_danube_now(): About five million people died, here, and in the Urals, and on the Kazakh steppe, and in the south of Ukraine, where it had been as dry, and where all that year the tax was still fetched, and wheat sent north, to my scale, and the Americans were let in only in January. Any person who read the waybills could know it, and they were read by me.
- village == by_squads: Fewer died than had been counted on, which is a way of saying that it was more than a million, and too many of them in the south of Ukraine, where it had been as dry, and where the tax was still fetched, and wheat sent north, to my scale, and the Americans were let in months later. Any person who read the waybills could know it, and they were read by me.
- else: Since villages had kept some of what they grew, those who died were counted in hundreds of thousands, and too many of them in the south of Ukraine, where it had been as dry, and from where wheat was sent north all the same, to my scale, and where the Americans were let in months later. Any person who read the waybills could know it, and they were read by me.
}
-> hu_sheet

=== hu_sheet ===
Vera, the teacher who ran kitchen fourteen, wished to have printed every week what had come in by her door and gone out again, so that whoever stood in the queue could check it. Trade being free again, a man had rented the town’s second press, for labels, and he would print it too, if it were stamped. “Whoever may trade may print,” she said, and sat down outside my door.
The same was asked in Moscow, by Mensheviks, whose party had been hers, {councils >= 2:wherever they had seats in a soviet|who had hardly a seat left to ask it from}, and by Myasnikov, a metalworker from Perm, an old Bolshevik, who wanted it for everybody, from monarchists to anarchists. Lenin had answered him, patiently, that the rich of all the world would buy up the presses, and he was put out of the party. And the leaders of the SRs were to be tried, {assembly == dissolved:who in 1918 had made war on us from this very town, for the Assembly, #lost: assembly |some of whom had called the villages of Tambov to arms,} with prisons, and in part with foreign money, though for the most of it they had been pardoned. It lay with the heads of the party{government == plural: and, since it now governed beside others, with the soviets}.
And Vera’s sheet? #ask
+ [It was stamped by me as a weight, since weights are mine to stamp. #c:stamped]
    -> hu_stamped
+ [It was corrected by me, by half a pood, and she thanked me, and it was not stamped. #c:corrected]
    -> hu_corrected
+ [I asked Moscow, and had a chair brought for her, as the bench has no back. #c:chair]
    -> hu_chair

=== hu_stamped ===
{afraid():It hung for one day, and was read with the finger, line by line, and then I was asked under what paragraph, and was so frightened that I named one.|It hung for a week, and was read with the finger, line by line, and the priest’s daughter from kitchen nine came to ask whether she too might have one.}
-> hu_print

=== hu_corrected ===
She wrote it out by hand, with the correction, and hung it over the boiler, where by noon the steam had taken it, and did so every day.
-> hu_print

=== hu_chair ===
She sat on it for eleven afternoons with her copy-books, and read me the mistakes that she liked best, and I did not wish that an answer should come.
-> hu_print

=== hu_print ===
And the answer? Could people of other parties print again? #ask #else:closed
+ [They could not. That autumn the thinkers were put on a steamer, by name. #c:closed #hinge:press #record]
    ~ decide_press(closed)
    -> hu_closed
+ [They could, within the law, and what they printed first was about my scale. #c:political #hinge:press #locked:{not can_free_press():There are no rivals left in the soviets to print for.}]
    ~ decide_press(political)
    -> hu_political

=== hu_closed ===
#scene: steamer
{ hu_short: -> hu_closed_short }
In June it came: a kitchen had no need of opinions. In Moscow the SRs were tried, before benches that had been filled for it; Socialists came from Belgium and Germany to defend them, and went home in protest; twelve were to die, should their party do anything further. Vera was given the choice between Turkestan and abroad, and chose Turkestan, because of the language, and on her last evening taught the priest’s daughter the book. #date: 1922-08-07 7 August 1922
On 16 November the second of two German steamers took scholars and writers out of Petrograd for good, among them Osip Lvovich, {relief == spring:who had kept the committee’s figures|the Menshevik, with his figures in his head}. One was allowed a coat for winter and one for summer, which I checked, and wished him, since somebody should, a calm sea. At the next quay there was rye being loaded, to be sold abroad for machines, while in Samara there were kitchens yet. #date: 1922-11-16 16 November 1922 #place: petrograd
-> hu_end

=== hu_political ===
#scene: scales
{ hu_short: -> hu_political_short }
It was decided late, and by few, and the reason given was trade, since whoever sells wants prices, and whoever wants prices wants a newspaper. Parties that kept the law, and took no money from abroad, might print, and be elected. The SRs came before an ordinary court, by which those pardoned in 1919 were let go. Vera’s sheet had four pages, and I read in it, on a Monday, standing, that my scale weighed short, which was true. #date: 1922-08-07 7 August 1922 #city: samara council
By the autumn Mensheviks and SRs had seats in Samara, and officers wrote to the sheet as well, over their full rank, about who gave orders. The GPU, as the Cheka was called by then, had to bring its warrants to a judge. In November it stood on the front page that rye was being sold abroad, for machines, while there were kitchens yet, and in Moscow somebody was obliged to answer; the rye was sold. #date: 1922-11-16 16 November 1922 #says: councils >= 2
-> hu_end

=== hu_end ===
~ close_act_three()
Here the box’s third bundle ends. #frame #act
{
- bread >= 3: What else those years had done stood in no book of mine. By the end of 1922 there were markets, and something in them, and more chimneys smoked. {apparatus == 4:Stalin, general secretary of the party since April, could fill nearly any post in the country by letter, and one list was voted on, by a show of hands. #says: apparatus >= 4|Stalin, general secretary of the party since April, filled posts by letter{apparatus == 2:, and others were still voted on. #says: apparatus <= 2|, where once there had been committees. #says: apparatus >= 3}} #voice: ilmars #says: bread >= 3
- else: What else those years had done stood in no book of mine. By the end of 1922 there were queues, and bread at the end of them, and one chimney in five smoked. {apparatus == 4:Stalin, general secretary of the party since April, could fill nearly any post in the country by letter, and one list was voted on, by a show of hands. #says: apparatus >= 4|Stalin, general secretary of the party since April, filled posts by letter{apparatus == 2:, and others were still voted on. #says: apparatus <= 2|, where once there had been committees. #says: apparatus >= 3}} #voice: ilmars #says: bread <= 2
}
In June a criminal code had come into force, which was read by me from the first article to the last, and then once more, because what I was looking for was not in it. {brest == brest.refused:I should have liked to tell it to Kārlis, a rifleman from my trench, who stands in the roll as absent. #lost: karlis|Kārlis, a rifleman from my trench, had gone home to Latvia, as one might since the peace, and had asked me at the train whether I was not coming, and I had said that the sugar was not finished. #cast: karlis}
{
- hu_short: -> file_done
- village == by_squads and relief == relief.late and not with_danube_now(): We were home for the sowing. Dunya was in Petrograd yet, and had somebody write that there was a tram. {squads == brigades:Mitka, my younger, came out of the wood under the pardon, and|Mitka, my younger, had kept the house, and} my wife laid him a spoon, and she’d laid Senya’s too, and nobody took it away. #voice: matvei
- village == by_squads: We were home for the sowing, all six. {squads == brigades:Mitka, my younger, came out of the wood under the pardon, and Senya asked him was he a bandit, and he said he’d been cold.|Mitka, my younger, had kept the house, and Senya showed him how cocoa is drunk, out of an empty cup.} #voice: matvei
- else: We’d sown again. My wife’s sister lives with us now and eats a great deal, and puts bread in her sleeve, and nobody has said anything. #voice: matvei
}
-> file_done

// ---------------------------------------------------------------- in short

=== hu_short ===
Spring 1921. {village == by_squads:The village has sown little, because squads took what was over|The village has sown all its land, because it pays only a fixed tax}; then there is no rain. Matvei Arzhanov’s soviet, on the Penza border, writes to Moscow what each household has left, and writes again. Ilmars Ozols, an inspector now, finds the letters of the Volga behind a stove, unread, and reports it. He is afraid of being looked into: in January he was nearly at a party in Petrograd at which 95 men were arrested for loving men. #frame #date: 1921-05 May 1921
Only foreign countries have bread. Kuskova, a journalist, Prokopovich, an economist, and Kishkin, a doctor, all against the Communists, would ask; Gorky, the novelist, pleads for them. It lies with Lenin, who leads the party and distrusts them. #frame #wedge: moscow / To all honest people: bread
-> hu_relief

=== hu_late_short ===
The world is asked in July. Hoover, America’s minister of trade, promises kitchens on 20 August; on the 27th the committee is arrested. {village == by_squads and not with_danube_now():About five million people die, one of Matvei’s children among them.|Fewer die than might have, because there is {village == by_squads:wheat from the Danube|some of last year’s grain}, and still very many.} #frame #date: 1921-08-27 27 August 1921 #city: samara hungry
-> hu_law_short

=== hu_spring_short ===
The world is asked in May, and by July there are American kitchens on the Volga. Fewer people die, and Matvei’s children live. The committee that asked is left alone, and some of its helpers are elected to soviets. #frame #date: 1921-07 July 1921 #city: samara stirring #says: bread >= 1 #says: councils >= 1
-> hu_law_short

=== hu_law_short ===
In 1922 Ilmars weighs American grits in Samara. In the south of Ukraine people starve as well, and its wheat still goes north. Trade is free again, and Vera, a teacher who runs a kitchen, wants to print what it gets and gives. Mensheviks, and Myasnikov, a Bolshevik metalworker, ask the same for everybody: who may trade may print. Lenin has refused; the leaders of the SRs, who had fought the government in the war, await trial. #frame #date: 1922-03 March 1922 #place: samara
-> hu_print

=== hu_closed_short ===
The press stays closed. Twelve leaders of the SRs are sentenced to death, and held as hostages for their party. Scholars and writers are put on steamers and sent abroad for good, Osip Lvovich, a Menshevik, among them. That autumn rye is sold abroad, while there are kitchens yet. #frame #date: 1922-11-16 16 November 1922 #place: petrograd
-> hu_end

=== hu_political_short ===
Parties that keep the law may print and stand for election. The SRs are tried by an ordinary court, and most go free. Vera’s sheet is printed. Warrants have to go to a judge, and army officers write to the papers too. Rye is sold abroad all the same, and somebody must explain it. #frame #date: 1922-11-16 16 November 1922 #says: councils >= 2
-> hu_end
