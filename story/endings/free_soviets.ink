// E5. Free Soviets. Reached where the party governs beside rivals who may win, and no closed Europe has undone it: a delegation crossed the ice where
// other parties had seats to defend, or the press was freed in 1922. Dossier E5, TP11, TP12.
// No ally stands in any history that comes here; where Vienna joined, the Danube lived until 1926. Warsaw, once taken, was handed back at Riga.
// kronstadt: delegation; stormed, and then the press was freed; or not asked, since nobody was hungry enough to rise, and the press was freed.
// Documented: the crews’ fifteen points of 28 February 1921 (new elections by secret ballot, speech and press for workers, peasants, anarchists and left
// socialists, the land for whoever tills it without hired hands); the fear of a White return, which Avrich grants; the Petropavlovsk and Sevastopol’s
// crews, mostly of before 1918 (Getzler); what a political New Economic Policy meant to Myasnikov and to the Mensheviks in 1921–22.
// Invented: the commission of inquiry, its report and its exhibits, Moscow’s three nights, the official of the stove, whatever follows 1922; what Lenin, Stalin and Luxemburg do after their hinges.
// Who speaks: first Artem where the delegation crossed, Nadia where the fortress was stormed, Matvei where it never rose; then Matvei where help came late
// to a village that squads had emptied, Ilmars where the Cheka judged its own prisoners, Artem where there was no revolt, or else Nadia.
// The frame answers to `lamp`, `neighbour` and `second_sheet`. Can be lost: fyodor, assembly, leftsrs, luxemburg.

=== free_soviets ===
# ending: 5
# title: Free Soviets
# year: 1930
# place: kronstadt
# date: 1930-05 May 1930
You close the last file. The man who brought the tea gives you the key of the cupboard. Until April he was chairman of the inquiry into 1918 to 1921, for which you have been writing; then his party lost the elections, and he has stayed to show the next where things are. #part: frame #date: 1930-05 May 1930 #place: kronstadt
{ lamp:
- turned_away: Artem Shcherbak told them that a lamp had been in his eyes, and that you turned it to the wall. That is now how a question is put.
- left_burning: Artem Shcherbak told them that he had been questioned here as one always had been, with the lamp in his eyes. It stands in the chapter on methods, which you copied out yourself.
- put_out: Artem Shcherbak told them that you put the lamp out for him and wrote on in the dark. That sheet is printed as it is, with its lines across one another.
- else: The witnesses were heard in public, and some of them were hissed.
}
{ neighbour:
- left_out: They print every name, and five to four they voted to leave “a neighbour”, in the seventh file, as you had it. Rivka Feldman had been to each of the nine.
- kept_in: They print every name, so that a cooper of Fastiv stands with those whom he hid. People go there on Sundays to look at his loft, and Rivka Feldman has asked you to come and see it.
- handed_pen: They print every name, and one with a line through it, as Rivka Feldman drew it with your pen, and a note that the commission does not read what is struck out.
- else: They print every name.
}
{ second_sheet:
- given_her: Where their copy had a gap Tamar Lelashvili, of Tiflis, drew the sheet that you had made her out of a glove.
- withheld: Tamar Lelashvili, of Tiflis, to whom you refused a sheet, has her own words from them, in print.
- kept_back: The sheet of Tamar Lelashvili’s words, of Tiflis, that you had kept back, you laid before them yourself; she has had your name on a cuff since.
- else: The last question in the report was yours to answer.
}
{squads == brigades:Exhibit nine is the warrant of the first grain squad, of June 1918, “by whom not known”.|Exhibit nine is a bread ration of June 1918, in which whole professions are left out, “by whom not known”.} You were a copyist then, at the Food Commissariat, and the hand is this one.
{
- kronstadt == delegation: -> fr_artem
- kronstadt == stormed: -> fr_nadia
- else: -> fr_matvei
}

=== fr_artem ===
{ assembly:
- dissolved: I had stood at the Assembly’s door while it was sent home, and in March of twenty-one I stood behind a searchlight here, waiting to be shot for asking that we might vote again. Then there was a lantern on the ice, quite small, and people around it who kept falling down. Nadia Vorobyova was one of them. We voted before Easter, in the drill shed, and my hands shook so much that I dropped the slip. Tymish, a recruit who had wanted only to go home, held the lid up for me, and looked away. #part: nineteen30 #voice: artem #lost: assembly
- kept: That palace had two lit halls on one main, and I had wired the second, for the soviets to sit in beside the Assembly. Both were dark by the winter of 1920, when the Assembly was locked. So when there was a lantern on our ice, in March, and people who said that the soviets might be elected again, somebody called down to them, and the Assembly? They had it on no list. An old stoker said that he would take the one hall, then, and see about the other. #part: nineteen30 #voice: artem #cast: assembly
- else: I had guarded a ballot box once already, in February 1918, and the Assembly that came out of it was locked in the winter of 1920. When we heard that there were people on the ice with a lantern, and an offer of a vote, our whole watch laughed, and it was not pleasant to hear. I did it all the same. I guarded that box for three days and slept in front of it, and in the night a boy from the other party lay down on the other side, and we talked across it about his teeth. #part: nineteen30 #voice: artem #cast: assembly
}
{
- general_secretary == stalin: A soviet is handed over in this order: seals, cash, keys, lamps. I have the lamps. The first time was in twenty-four, when the Communists lost Moscow as well, and for three nights they did not say what they would do, nor the fort. I sat by the board with my coat on. Towards four on the third night Stalin’s man came down, whom they had sent us for secretary, with the keys in his cap, and asked me whether it was true that one could be elected again. They have been, since, and lost again this spring.
- letter != speaks: The Communists had once been read a letter, Lenin’s, about their own secretary, and had put him out of his post. So when they lost our soviet, in twenty-four, and Moscow’s with it, there were some among them who knew how that is done: one stands up, and goes and gets one’s coat. It took them three nights, in which I did not take off my boots. They were elected again in twenty-seven. This spring they were out, and their chairman wished the new one good evening, and found that he had his galoshes on.
- else: Lenin had got well, and when his party lost Moscow’s soviet, in twenty-four, and ours with it, we looked at the door for three nights, to see who would come in. It was he who went. He sits with the minority now, on a hard chair, and has ten minutes like anybody. They were elected again in twenty-seven. This spring they have lost again, and the boy who carried the keys across was whistling; and I, who am from the _Sevastopol_, had to go and look at a fuse.
}
{ army >= 3:
    Danylo, my cousin, who lay on the other shore that March, is a gunner in the fort, under commanders who sign letters to the newspapers with their full rank. They would like a government that stays. He has never told me what he would have done if it had been the other order. Sundays he comes with his boy, and I let the boy put on the great chandelier, all at once, which is bad for it.
- else: Danylo, my cousin, lay on the other shore that March, in a white sheet, and I had the lamp that would have shown him to our guns. He ploughs at home now, near Poltava. Each year on the day he writes me that he has dreamed of the other order, the one to cross, and that he got up and went to see to the cow. _Nekhai_, I write to him, let it be, and I ask about the cow.
}
{
- relief == relief.late: -> fr_matvei_second
- lists == own: -> fr_ilmars
- else: -> fr_nadia_second
}

=== fr_nadia ===
They printed it in the spring of ’22, when anybody could print again: the lists. Who’d been shot after Kronstadt, the fortress, that our side had stormed over the ice the year before, and who of ours had gone through the ice; two columns, in Liza’s type, she’s my friend from home, and she’d not slept. I’d sat on the shore that March, with the sheets they went in. I read down the one column and there was the boy who’d had the blue scarf, and I read down the other, and I walked about. #part: nineteen30 #voice: nadia
{ letter:
- speaks: And it was us that the voters put out for it, in ’24, in our city and in Moscow both. I’d to hand over the women’s section with the keys and the mice. Lenin had got well by then, and people said, he’ll never, he’ll send somebody. He sat in the third row, on the left, with a pencil. I’d a nice SR to hand to, she cried, she’d no idea how one heats that building, so I came in Mondays and showed her.
- else: And it was us that the voters put out for it, in ’24, in our city and in Moscow both, and for three nights we sat in our section with our coats on, the women’s section, waiting to be told what we’d do about it. Nobody rang. {general_secretary == stalin:Stalin, who sends our party’s people where they go, was asked, and had them counted again.|There was a new secretary, since Lenin’s letter, and he’d gone home to sleep.} On the fourth morning I swept it and gave them the keys.
}
We’ve had it back since, and this spring lost it. You knock on doors, that’s all it is. There’s a widow by the rope walk who opens to me every time, her husband’s in that second column, and she’s never voted for us and never will, and she says, “Come in, you’ll catch cold,” and she gives me tea. Artem Shcherbak, that was on the ship, was at her lamp the last time. He’d got the flex in his teeth, and he nodded.
{
- lists == own: -> fr_ilmars
- else: -> fr_matvei_second
}

=== fr_matvei ===
{ press == political and squads == brigades:
    The newspaper that comes to us is Vera’s, the schoolteacher’s from Samara, and it began with what a kitchen had in it. In the year twenty-three it printed our barns, house by house, what the squad had from each in the year eighteen, and it had mine, with the ten poods they never found. I don’t know who’d told. I had sat on those ten poods and there was Volkov, my neighbour, across the road, stripped, with six children. He came over and he laid the sheet on the table, and he’d his finger on the place. #part: nineteen30 #voice: matvei
    “Ten,” he said, and I said that it was so. And he sat down, and after a while my wife put a spoon before him.
- else: The newspaper that comes to us is Vera’s, the schoolteacher’s from Samara, and it began with what a kitchen had in it. We’d paid a tax in the year eighteen and had receipts, so it printed those, who’d paid how much, and who’d been let off for having a cousin. And I’d been let off two poods, for the mare. I’d forgotten that. It was read out by the well, and I went home by the back and I weighed out two poods, and my wife asked who it was for. I stood there with it. There wasn’t anybody to take it to. #part: nineteen30 #voice: matvei
}
{
- general_secretary == stalin: We vote for the soviet in the church porch. In the year twenty-four the Communists lost it, and a man of Stalin’s, that’s their secretary, was sent us from the town to say that it didn’t count. He’d walked from the station, forty versts, and we gave him soup. And by the time he’d eaten it Moscow was lost to them too, and nobody knew any more what counted, three days, and he helped us with the hay.
- else: We vote for the soviet in the church porch. In the year twenty-four it was the SRs who got it, and Moscow too, and the Communists, who’d {letter == speaks:Lenin back on his feet|put their own secretary out of his post that spring}, sat three days over whether they’d allow it. It was haymaking. And when the deacon came down the meadow to say that they’d gone, quietly, one man took his cap off, and then we went on to the end of the row.
}
And we’ve turned those out since, over the price of nails, and had the others back, and this spring turned them out. In the year twenty-seven no grain went to town, because there was nothing in the shops for it. {grain == plan:So there came a table, a tax by households, and it was read out in the porch. It fell on those with two mares, and I’d the one, and they remembered it at the next vote.|So there came a Latvian with money, and counted out too much, and I said that it was low, and sold him seventy poods.}
{
- lists == own: -> fr_ilmars
- else: -> fr_artem_second
}

=== fr_artem_second ===
My ship never rose. In twenty-one the crews had bread from home, and somebody moved that our soviet be voted again, in secret; it was carried, and we went on to the laundry. A year later all of it was granted to everybody, by people who needed a price for rye. So I do not know what we would have done. I have the lamps of the soviet here at Kronstadt, which was the fleet’s fortress. #voice: artem
{army >= 3:The commanders write to the newspapers. In November some of them walked into the gallery with their caps on, and stood. I have a switch for the gallery. I had my hand on it, and I was afraid, and a woman from the laundry said, “Caps, citizens,” and they took them off.|It has changed hands twice, and each time those who lost it complained to me about the draught. Once, at the count, the main failed. Nobody shouted. In the dark I heard them all sit down on the boxes, each party on the other’s, and when I had it lit again they got up, and _soromno_, they were ashamed, and laughed.}
-> fr_outcome

=== fr_ilmars ===
{ assembly == dissolved:
    By the commission I was asked whether the hostages’ lists of 1918 were in my hand, and they were. I am employed by it now to find the families. To {letter == speaks:Petrograd|Leningrad} I went myself, on account of number forty-four, Fyodor Zimin, a gunmaker, who had marched for the Assembly; and a neighbour of his, Nadia Vorobyova, to whom I had written once without a name, recognised the hand on the envelope, and for some time, while the kettle boiled over, neither of us could be got to speak first. #voice: ilmars #lost: fyodor #lost: assembly
- else: By the commission I was asked whether the hostages’ lists of 1918 were in my hand, and they were, and I am employed by it now to find the families. With number forty-four, Lapin, a schoolmaster, there had come his pupils’ copy-books, half of them corrected, and the other half corrected by me. They were to be handed back in the school itself, and one pupil, now a deputy, read in his for so long that the sitting, of which I had been more afraid than of any other, was adjourned without anybody’s having asked me a question. #voice: ilmars
}
{ kronstadt == stormed: In 1921 there was in Petrograd a wedding of two men, half a game, to which I came too late to be arrested. Arvīds, an oboist, who had asked me, was then at Kronstadt, the fleet’s fortress, when it was stormed. Since the lists may be printed I have looked for him in both columns, and he is in neither, so that I go on looking. | On Sundays Arvīds, an oboist, plays in the fleet’s band. In 1921 he was arrested at a wedding of two men, half a game, to which I came too late. About such people there is nothing in our law and in our newspapers a good deal, and I buy them all, and sit in the second row, where anybody may see it. }
-> fr_outcome

=== fr_matvei_second ===
// Whoever was asked about the fortress was hungry, and so had no tax before it.
Our letter’s in their report, that the schoolmistress wrote out twice in the spring of twenty-one, with what each household had left, and I’m in it. And it says where it was found, with the rest of the Volga’s, tied up behind a stove. Before this election a Communist came to us, and got up on the cart and said that it had been his stove. He’d not been told to read them, he said. He wanted our votes all the same, but we ought to know it first. #voice: matvei
{relief == relief.late and (vienna == sympathy or october == saxony):Of ours it was Senya, who was five, and in that street there’s no house without one. Nobody threw anything. “What did you burn in it?” my wife asked him, and he thought, and said birch, mostly. Then she went in. I counted the hands after, and he’d got thirty-one, and I’ve not asked her.|We’d come through it, all of us, {relief == spring:on American cocoa|on Hungarian flour}, and the man next me on the fence had lost three. “What did you burn in it?” he asked, and the one on the cart thought, and said birch, mostly. He got thirty-one votes, and that man helped him down.}
-> fr_outcome

=== fr_nadia_second ===
I go up stairs for the Communists, every election, in {letter == speaks:Petrograd|Leningrad}; it’s mostly stairs. {has_fyodor():My neighbour Fyodor Zimin, a gunmaker and an SR, goes up the other side of the yard for his lot, and we meet at the pump and tell each other who’s ill. He’s {assembly == dissolved:sat two years and a half for that parliament of his that we shut|never had his parliament back, and they locked it on him}, and he’s a deputy now, for drains. “You’ll get the even numbers, Nadia,” he says to me, and I did, by eleven. #cast: fyodor|My neighbour Fyodor would have gone up the other side of the yard, he was an SR, and a gunmaker, and ours shot him off a list in ’18. So I do his stairs as well. #lost: fyodor} #voice: nadia
We were five that crossed, that time, and Efim had read the ice for us, that built ships at the Baltic Works. Half his yard tore up their cards over it, we’d handed it to the shopkeepers, they said, and for a year nobody’d sit by him at dinner. So he went and sat down by each of them in turn, he’s stubborn as a post. I was only shouted at, and I cried, and went on up the stairs.
-> fr_outcome

=== fr_outcome ===
{
- kronstadt == delegation and press == closed: In March 1921 the sailors of Kronstadt, a fortress before Petrograd, ask for free elections to the soviets. A delegation crosses the ice with a list; Petrograd and the fleet vote by slip, and since other parties still have seats in the towns, they win more. A hundred thousand Communists, who call it surrender, leave or are put out. The party governs from then on beside rivals. #part: outcome
- kronstadt == delegation: Twice the party gives way. In March 1921 it sends a delegation over the ice to Kronstadt, the rebel fortress, and lets Petrograd vote by secret ballot; in 1922, with trade freed, it lets rivals print. Each time there are Communists who tear up their cards, and each time the villages of Tambov, who have been offered a tax and an amnesty, hand in a few more rifles. By 1923 opponents govern some towns, and their papers say what the squads did. #part: outcome
- kronstadt == stormed: Kronstadt, a fortress that asked for free elections, is stormed over the ice in March 1921; thousands die. It is the party that did this which a year later, needing prices and therefore newspapers, lets rivals print and stand. What they print first is who was shot. The Communists lose Petrograd over it, and for years are asked at every door. #part: outcome
- else: There is no revolt to give way to. Villages that pay a tax have sown, and the towns have bread enough to argue. In 1922, since whoever trades wants prices and whoever wants prices wants newspapers, parties that keep the law may print and stand; the Cheka’s heirs need a judge. Seats that rivals had kept become majorities, first on the Volga. #part: outcome
}
{ assembly == dissolved:
    {coalition == walkout:It is not what was shut in 1918. Nobody elects a parliament; soviets elect soviets, and those who once walked out of them sit there again.|Several parties had governed together in the war and been put out of the cabinet when it was won. In the soviets they had stayed, and from there they come back.} #lost: assembly
- else:
    The Assembly, elected {assembly == kept:in 1917|twice} and locked in the winter of 1920, is not opened again; its voters use what there is. #cast: assembly
}
{
- general_secretary == stalin: In 1924 the opposition wins Moscow’s soviet, and after three nervous days is let govern it. Stalin, whom a {letter == sealed:sealed letter|letter} of Lenin’s would have moved, keeps the post that appoints, in a party that has fewer posts to fill.
- letter != speaks: The Communists have Lenin’s warning read to them, and {secretary == elected:elect their secretaries from then on|move Stalin}. In 1924 they lose Moscow’s soviet, argue for three days, and let go of it too.
- else: Lenin recovers, to see his party lose Moscow’s soviet in 1924. It has three days in which to forbid it, and does not.
}
Twice since then power has changed hands, between the Communists and the SRs with the Mensheviks{press == closed:, whose first act was to free twelve SRs condemned in 1922}. When grain runs short in 1927 the government in office {grain == plan:taxes the better-off in grain, and pays in their votes|raises the price, and pays in machines not bought}. {nations >= 3:The republics, which have governments that can refuse, copy what they like of it.|{union == autonomisation:The republics, which are parts of Russia with a language each, vote with it or against it.|The republics have their own soviets, and Moscow keeps the last word.}}
{
- vienna == joins: {october == saxony:The federation on the Danube was starved apart in 1920|The federation on the Danube is starved apart in 1926}, and its refugees print four newspapers.
- curzon == taken: Warsaw, which the army had once taken and handed back at Riga, believes none of it.
- legien == crushed: Germany’s generals find such a neighbour hard to explain to their own workers.
- january == wait: In Berlin Luxemburg’s party cites this country, and is outvoted. #cast: luxemburg
- curzon == halt: Poland, with which there was peace in time, trades.
- else: No government abroad is its friend.
}
{army >= 3:Commanders, who are asked first about a good deal, say that it cannot last.|The army is small, and grumbles.} Nobody can say how such a country would arm itself.
A women’s section, and rivals who promise more #gain: women #was: {was_women()}
No law against them in Russia; in the free papers, jokes, and some answers #gain: lgbt #was: {was_lgbt()}
{nations >= 3:Governments that can say no, elected against each other|{union == autonomisation:A language, a school, a minority in Moscow’s soviet|Their own schools, and parties that must ask for their votes}} #gain: nations #was: {was_nations()}
A committee that can stop a dismissal, and be voted out for it #gain: workplaces #was: {was_workplaces()}
The village’s; grain has a {grain == plan:tax|price}, which is disputed #gain: land #was: {was_land()}
{press == political:Lost, and won, and lost again; six newspapers|Lost, and won, and lost again} #gain: councils #was: {was_councils()}
-> fr_why

=== fr_why ===
{ kronstadt:
- delegation: It came because some people were let cross a frozen bay before an army was. {press == closed:Other parties still had seats in the towns, so that elections could be lost to somebody.|What they granted was a place to begin from.} #part: why #cause: kronstadt
- stormed: It came late, and over the dead. Kronstadt was stormed for asking what was granted a year afterwards; and those who had stormed it were then asked about it, in print. #part: why #cause: kronstadt
}
{ press:
- political: {not kronstadt:It came with the price of rye. Trade had been freed, and speech was let follow, to parties that had kept some seats to speak from.|In 1922 trade was free already, and speech was let follow it.} {not kronstadt: #part: why} #cause: press
- closed: In 1922 the party still refused its rivals newspapers; they got them later, by vote. #cause: press
}
{ coalition == walkout:
    One party had made the first government; {assembly == dissolved:it had less practice in sharing than any other. | it had to learn sharing from the Assembly. #cast: assembly } #cause: coalition
- else:
    Several parties made the first government, and kept seats in the towns. #cause: coalition
}
{ assembly:
- dissolved: The Assembly was shut after one night, and there were only soviets to be free. #cause: assembly #lost: assembly
- kept: The Assembly sat until 1920, and left behind people who knew how to lose a vote. #cause: assembly #cast: assembly
- reelected: The Assembly was elected twice, and its second voters wanted a third time. #cause: assembly #cast: assembly
}
{rada == ultimatum:After the first winter’s war on Kyiv the republics expected none of this.|Kyiv was recognised in the first winter, and has not forgotten it.} #cause: rada
{ brest:
- brest.late: Peace was signed late, and the Left SRs left over it; in the soviets they were voted for. #cause: brest #lost: leftsrs
- brest.early: Peace was signed early, and the Left SRs left over it, though not the soviets. #cause: brest #lost: leftsrs
- brest.refused: Peace was refused; the Left SRs stayed, and kept the habit of being asked. #cause: brest #cast: leftsrs
}
{squads == brigades:Squads emptied the barns in 1918; it is what the free papers had to print.|The village was taxed in 1918, and knew a bargain when it saw one again.} #cause: squads
{lists == own:The Cheka judged its own prisoners; voters wished to see inside.|The Cheka’s prisoners had come before courts, so that there were judges.} #cause: lists
{guard == shelved:Germany’s government and high command shelved the congress’s army law.|Berlin’s congress put its army under civilians, as Moscow’s commanders were reminded.} #cause: guard
{ january:
- january.rising: Berlin’s rising of January 1919 failed, and its leaders were murdered. #cause: january
- force: Berlin was taken by force in 1919, and lost, for want of rivals. #cause: january
- wait: Berlin’s crowd was sent home in January 1919. Luxemburg lived, and went on asking Moscow for elections. #cause: january #cast: luxemburg
}
{estates == nationalised:Budapest kept the great estates whole, and fell.|Hungary’s estates were shared out, and villages were seen to fight for councils.} #cause: estates
{vienna == sympathy:Vienna sent Budapest its sympathy, and Moscow went on alone.|Vienna joined Budapest, and {october == saxony:for a year and a half|for seven years} there was another country of councils to point to.} #cause: vienna
The Whites, broken at Orel, were gone by 1921. #cause: orel
{petrograd == held:Petrograd was held in 1919, and those who had held it {kronstadt:struck in 1921|quarrelled in 1921, on bread enough,} and voted afterwards.|Petrograd was given up in 1919 and won back without most of its works; {kronstadt:what was left of them struck first, and the sailors asked with them|it was from the Volga that the votes came}.} #cause: petrograd
{ legien:
- legien.refused: The German unions’ cabinet of 1920 was refused by the left. #cause: legien
- cabinet: The German unions’ cabinet of 1920 was out again by the winter, and went by a vote. #cause: legien
- crushed: Generals broke the German strike of 1920; it was no time for elections, many said. #cause: legien
}
{ october:
- off: Germany’s October of 1923 was called off, but for Hamburg, and deputies asked who had fixed the day. #cause: october
- saxony: In Saxony Communists governed on beside Social Democrats, and were quoted in Moscow by everybody but the party. #cause: october
- october.rising: Germany’s Communists rose in October 1923 and lost, and whoever had fixed the day did not stand again. #cause: october
}
{ curzon:
- marched: The march on Warsaw was lost, and with it the belief that arms would settle it. #cause: curzon
- halt: The army halted on Curzon’s line, and many were home in time to plough, and to vote. #cause: curzon
- taken: Warsaw was taken and given back, by soldiers who had seen enough. #cause: curzon
}
{ occupation:
- sold: Italy’s occupied factories were given back for a promise. #cause: occupation
- defence: Italy’s workers stood together, and Europe stayed open enough for this. #cause: occupation
- insurrection: Italy’s insurrection failed, and this was tried in spite of what it had let in. #cause: occupation
}
{ tax:
- tax.late: The tax was refused in 1920, and came after the {kronstadt == delegation:sailors had asked for it|sailors}. #cause: tax
- tax.early: The tax came a year early, and argument had bread to live on. #cause: tax
}
{ factions:
- banned: Groups within the party were forbidden, and those who disagreed joined others. #cause: factions
- year: Groups within the party were forbidden for a year, and came back loud. #cause: factions
- open: The Communists let one another disagree, and found it easier to be disagreed with. #cause: factions
}
{ relief:
- relief.late: The world was asked for bread late, and the askers were arrested, as every candidate is reminded. #cause: relief
- spring: The world was asked for bread in time, by opponents, and it did no harm. #cause: relief
}
{grain == plan:In 1928 the better-off were taxed in grain, who had votes, and used them.|Grain was paid for in 1928, by people who wished to be elected again.} #cause: grain
{ union:
- lenin_form: The republics joined on Lenin’s paper, and read it aloud when they were outvoted. #cause: union
- equals: The republics joined as equals, and Kharkiv’s government could lose an election of its own. #cause: union
- autonomisation: The republics were made parts of Russia, and have its elections. #cause: union
}
{ secretary:
- stays: Stalin kept the post that appoints, and from that summer had fewer places to fill. #cause: secretary
- moved: {general_secretary == lenin:Lenin kept the post that appoints, and lost the towns to appoint to.|Stalin was moved, and a party that has moved one man has practised.} #cause: secretary
- elected: The Communists elected their own secretaries from 1924, and got used to counting slips. #cause: secretary
}
{ letter:
- sealed: Lenin’s letter was sealed, about a secretary who could soon be voted out. #cause: letter
- copied: Lenin’s letter was heard, by a party that was to hear more. #cause: letter
- speaks: Lenin recovered, and lost an election, which lent it his name. #cause: letter
}
{opposition == expelled:The Communists put out their Opposition in 1927, and had it against them at the next vote.|The Communists left their Opposition in, outvoted; it had other places to go.} #cause: opposition
{kronstadt == delegation:Goldman and Berkman, anarchists, did offer in a letter to go between, and strikers all over Petrograd asked for the same elections. Few of the party’s leaders would have granted any.|In fact few in the party proposed it, and they were put out: Myasnikov, a metalworker, for wanting the press free to everybody. Mensheviks had asked for it all along, often from prison.} Each further step needs a party to do what it had not done yet. #part: plausibility
In the history that happened the party shut the soviets that it lost. Nor was its fear empty. Émigrés had planned how to use a rising in the fortress of Kronstadt, and even Avrich, a historian on the sailors’ side, grants that the government had reason to put them down. Behind free soviets generals might have stood within the year, and some of the rivals let in had made war with foreign help. Would they have handed the city back? #part: objection
Errata to the ninth printing, 1931. Exhibit 9: for “by whom not known” read “by the secretary of this commission”. #part: last
-> file_done
