// 11. Kronstadt and Petrograd, February 1920–March 1921. Artem Shcherbak has the searchlight of a battleship in the ice; Nadia Vorobyova is sent to
// the shore across from it. The first question goes back a year, and the Line goes back with it, as it does for Kyiv in file 03.
//
// Facts: dossier TP11, timeline 50–52, A 37, F 1–2. Trotsky put a fixed tax to his party’s Committee in February (the paper that is known is of 20
// March) 1920 and lost, eleven to four. Bread was cut by a third in January 1921; the Tube works struck on 23–24 February and the Laferme cigarette
// factory, also on Vasilievsky Island, came out with it; cadets fired into the air; Zinoviev declared martial law and found tinned meat. Both
// battleships voted the fifteen points on the 28th; sixteen thousand the next day. General Kozlovsky was an artillery officer whom the Red Army had
// placed there. Nine in ten of both crews had served since 1917 or longer (Getzler); the forts had more recruits (Trotsky, Rees). Goldman, Berkman,
// Perkus and Petrovsky offered on 5 March to go between; Petrograd’s soviet wired on the 6th to ask whether delegates might come; Kronstadt answered
// yes, if factories chose them in its delegates’ presence. Assaults on 8 and 17–18 March; two regiments refused the ice; some three hundred delegates
// of the tenth congress went; about eight thousand people fled to Finland; bands played for the Paris Commune on the 18th. On unity 25 voted against.
// Invented: Artem, Nadia, Tymish, Danylo, Efim, the errand with the sheets, the delegation of five and who was in it, the evening without a revolt,
// Riazanov’s year and the vote against the ban; that an electrician’s eyes suffer from arcs is no invention. Where a parliament or a coalition had
// lasted through the war, its end in December 1920 is invented too. Where the peace was refused the Germans had held Petrograd and the fleet in 1918.
// Artem’s voice: as in file 02, exact, no contractions, the present tense of a manual where he explains; moved, a word of his own, and what it means.
// Nadia’s: as in files 01 and 02, spoken, lists, interruptions of herself. Can be lost: fyodor, assembly.

=== ice ===
# file: 11
# title: The Ice
# witness: Artem Shcherbak, electrician, and Nadia Vorobyova, women’s section
# born: 1893, both; near Poltava and in Tver province
# asked: Whose cousin was in the column?
# content: hunger, war, executions (none of it shown)
# place: kronstadt
# date: 1921-02 February 1921
# where: { village == by_squads: Kronstadt, a fortress in the ice before Petrograd, winter 1921. The civil war is won, by the Communists, who govern alone. Town and village go hungry. Sailors who brought them to power ask what for. | Kronstadt, a fortress in the ice before Petrograd, winter 1921. The civil war is won. The Communists govern alone; the villages pay a tax, and sell. May anybody in that party still contradict it? }
Artem Shcherbak comes in behind Nadia Vorobyova and stops short of the lamp on your desk. {with_berlin_now():It has a new bulb, from Berlin, very white.|{allies == iron_berlin:It has a new bulb, with a Berlin number on it.|The bulb is old, and sings.}} #frame
I have the searchlight of the _Sevastopol_. In winter she lies frozen in at Kronstadt, the fortress on an island before Petrograd, and the shore is two hours off on foot. The light is an arc, two carbons that do not touch. Nobody is to look into it. Whoever trims it looks, and at night there is sand in his eyes. #voice: artem
I have been aboard since 1914. {brest == brest.refused:In 1918 the Germans had Petrograd, and us with it, till their own stokers let us go. |}My father has a mill near Poltava, in Ukraine, and my mother does the writing.
What did she write to you, when the war was ending? #ask
+ [What was left in the barn. She gave it by the sack. #c:barn]
    -> ic_barn
+ [Who had come for it. She put no names, in case the letter was read. #c:names]
    -> ic_names
+ [That Danylo, my cousin, had been called up, and what was my size in boots. #c:danylo]
    -> ic_danylo
+ [About the dog, four sides of it. The censor does not read for dogs. #c:dog]
    -> ic_dog
+ [Read this file in short. #c:short]
    -> ic_short

=== ic_barn ===
{village == by_squads:It fell with each letter. In the last it was no longer sacks, it was the scoop. I worked it out as one works out a battery, and it was flat before Easter.|It was more than the year before. She asked whether it was safe to write that down, and she had written it down.}
-> ic_way

=== ic_names ===
{village == by_squads:“_Chuzhi_,” she had put, strangers, and crossed it out, because one of them was from the next village and had been at my christening.|The same two each autumn, with a scale. Afterwards they sat on the bench, and my father, who does not talk, explained the millstones to them.}
-> ic_way

=== ic_danylo ===
My aunt’s youngest. He and I had one bed, when I was home, and he kicked. I sent him my second pair, and inside the left one I wrote in pencil _vertaisia_, come back.
-> ic_way

=== ic_dog ===
{village == by_squads:So she wrote dog for grain. The dog was thin. Men had been for it twice and it would not last the winter.|So she wrote dog for grain. The dog was well, and slept on the flour. It took me until spring to believe in the dog.}
-> ic_way

=== ic_way ===
// A village that is taxed already is not asked again.
{ village == by_squads:
    -> ic_squads
- else:
    -> ic_after_tax
}

=== ic_squads ===
Go back a year, to February 1920. {squads == taxed:Russia’s villages have paid a tax since 1918. Ours, in Ukraine, are fed on promises, and armed squads come for the grain|In every village armed squads come for the grain}: they leave what they think a house can eat, and take what is over. So people sow what they can eat. Next year there is less to take, and more squads are sent. A fault of that kind feeds itself. #date: 1920-02 February 1920 #elsewhen
Then Trotsky, {coalition == without:whom nothing but his party still listened to|who led the army}, came back from the Urals, where he had looked into barns, and told the Committee, the heads of the Communist party: name a tax before the sowing, and let them keep the rest. Lenin, their leader, said that this was free trade, and a road back to the rich. They voted on it.
-> ic_tax

=== ic_tax ===
And when did the squads leave off? #ask #else:late
+ [That same spring. My people sowed all the land they had. #c:early #hinge:tax]
    ~ decide_tax(tax.early)
    -> ic_early
+ [Not then. It was voted down, eleven to four, and squads went out another year. #c:late #hinge:tax #record]
    ~ decide_tax(tax.late)
    -> ic_late

=== ic_early ===
{ ic_short: -> ic_early_short }
Lenin had asked for Trotsky’s figures, took them home, and came back on the other side. He could do that. It was called a trial, till the next harvest. My father sowed to the edge of the ditch. In September two men came with a scale, took what had been named and left, and my mother sat up until it was light, waiting for them to come back. #date: 1920-09 September 1920 #city: petrograd quiet #city: moscow quiet #city: samara quiet #city: penza quiet #wedge: petrograd / A tax, and the rest is yours #elsewhen #says: bread >= 2
-> ic_after_tax

=== ic_late ===
{ ic_short: -> ic_late_short }
Trotsky let it drop. {squads == taxed:That autumn squads went out in Russia as well, tax or no tax.|The squads went out that autumn with longer lists.} My people sowed the strip behind the mill. In Tambov province the villages took up rifles, and a lad on our ship, who was from there, lay with his face to the plating and would not be spoken to. #date: 1920-10 October 1920 #city: petrograd hungry #city: moscow hungry #city: penza hungry #wedge: petrograd / Down with the squads #elsewhen #says: bread <= 1
-> ic_after_tax

=== ic_after_tax ===
// No crew rises whose mothers have bread.
{ ic_short: -> ic_brief }
{ hungry():
    -> ic_strike
- else:
    -> ic_market
}

// ---------------------------------------------------------------- with hunger: the strike, the fifteen points, the letter

=== ic_strike ===
#place: petrograd
{
- assembly != dissolved: In December the last Whites sailed, and my party locked the Assembly, the parliament that all Russia had voted for, because it wouldn’t vote away the villages’ last grain, and we had the rifles; and the other parties in the cabinet took their hats. My neighbour Fyodor Zimin, a gunmaker, asked me in the yard who’d been for that, and I said that I hadn’t been asked. #voice: nadia #cast: assembly #cast: fyodor
- coalition != walkout or brest == brest.refused: In December the last Whites sailed, and there was nobody left to stand together against, so my party, which had the rifles, put the others out of the cabinet. #voice: nadia
- else: In November the last Whites sailed, and everybody said, now it’ll be easier. #voice: nadia
}
I was in the party’s women’s section by then, nurseries, soup, reading lessons, and in January they cut the bread by a third, and works were shut because there was no coal, and who’s shut out is on half of that. So the Tube works on our island struck, and then my own old shop, the cigarettes, girls I’d packed beside, with rags round their feet, and they wanted boots and bread and a soviet, a council, that they’d voted for themselves. Cadets fired over their heads. Zinoviev, who ran Petrograd for us, made it martial law. And I was sent to talk to my girls. #date: 1921-02-24 24 February 1921 #city: petrograd hungry #says: bread <= 1
What did you say to them? #ask
+ [That the Whites would be glad of it. That was what I’d been given to say. #c:whites]
    -> ic_whites
+ [To wait. There’d be a tax, it had been in the paper, they’d only to wait till March. #c:march]
    -> ic_march
+ [Nothing. I gave out the tinned meat that he’d found for them, from somewhere. #c:tins]
    -> ic_tins
+ [I stood in with them by the wall. I’d my party card in my stocking. #c:wall]
    -> ic_wall

=== ic_whites ===
“They’ve sailed, Nadia,” said one I’d taught her letters, “you told us so yourself.” And there were leaflets on that wall, so nicely set, every comma, that I knew whose they were, my friend Liza’s, who sets type, and I walked home the other way. #cast: liza
-> ic_points

=== ic_march ===
“And who’ll wait with us?” they said, and some did go in. That week they arrested the Mensheviks, for the strike, and Osip Lvovich with them, the statistician, who’d told me since Christmas to the day when the bread would fail. I hadn’t passed it on.
-> ic_points

=== ic_tins ===
A tin each, and a woman I’d shared a bench with for years took hers and said “thank you, comrade”, and I went behind the gate and… no, wait, first I gave out the rest.
-> ic_points

=== ic_wall ===
My old forewoman shifted up for me. “Still cold feet?” she said, and that was all. Somebody’d stuck up a leaflet, so nicely set that I knew it was Liza’s, my friend who sets type, and I read it for the commas. #cast: liza
-> ic_points

=== ic_points ===
// #scene: bulletin
We sent lads across the ice to see, and on the 28th they told it in the mess, and the crew voted fifteen points. New elections to the soviets, in secret, with a free word first for every party of workers and peasants. Their prisoners let out. One ration for all. {squads == taxed:The tax of 1918, and no squads.|The land to whoever works it without hired hands.} On the square sixteen thousand voted for it. Then we had a committee and a bulletin, and I ran a lamp to its press. #voice: artem #date: 1921-02-28 28 February 1921 #place: kronstadt #city: kronstadt council #wedge: kronstadt / Vote again, in secret
Moscow’s radio spoke of a White general. We had one, for the guns. The Red Army had sent us him. And the crews of 1917, said Trotsky, were long at the fronts, and these were lads from the plough. I have the ship’s roll. Nine in ten of us had served since before October. The tenth had the hammock under mine: Tymish, a recruit of that autumn, from Kherson way.
What did the recruit want from it? #ask
+ [His horse. They had taken it for the army, and I could not get him off the horse. #c:horse]
    -> ic_horse
+ [To go home. He had seen one soviet in his life, and that was enough for him. #c:home]
    -> ic_home
+ [He asked me what a soviet was for, and I drew it for him, as a switchboard. #c:switch]
    -> ic_switch
+ [Nothing. He was afraid of the guns, and kept near me. #c:near]
    -> ic_near

=== ic_horse ===
First the ballot, I told him, then horses. He said that it had been a quiet horse. About him Trotsky was right, and in the forts there were more like him than aboard.
-> ic_letter

=== ic_home ===
“Why did you put your hand up?” I asked. “You did,” he said. About him Trotsky was right, and in the forts there were more like him than aboard.
-> ic_letter

=== ic_switch ===
Each room has its own switch, and nobody in the cellar can throw the main. He thought about it. “And in the cellar,” he asked, “who sits there?” In the forts there were more like him than aboard, whatever our roll says.
-> ic_letter

=== ic_near ===
Each night he asked whether they would come. No, I said, as one says it. He was nineteen. He slept with his cap on, and I let the lamp burn.
-> ic_letter

=== ic_letter ===
// #scene: searchlight
They had us sew hospital sheets into coats with hoods, and I was sent with them to the shore, to Oranienbaum. And there we sat, me and Efim from the Baltic Works, who was to say where the ice would bear, and soldiers, {curzon == taken:boys, the good regiments being all in Poland,|boys,} and that light of theirs going round. You’d think we’d have been frightened. We were bored, we played cards. #voice: nadia #date: 1921-03-06 6 March 1921
Give in first, said Trotsky, {coalition == without:who’d been let back to lead the army,|who led the army,} and then we’ll talk. But a letter had gone to Zinoviev from four anarchists, Emma Goldman and her friends: send five people, before workers shoot workers. Our Petrograd soviet did wire the fort, might delegates come? and the fort wired yes, if factories choose them and ours look on. {with_berlin_now():Berlin’s councils wired both of us to wait. |}Only, in three weeks that ice would be water, and who’d get at a battleship then, or keep the English off? I thought so too. It lay with Lenin in Moscow and with Zinoviev: soldiers, or the five. And we watched the road.
-> ic_fort

=== ic_fort ===
Who crossed the ice? #ask #else:stormed
+ [Soldiers, in white sheets. We fired on them, and then they were among us. #c:stormed #hinge:kronstadt #record]
    ~ decide_kronstadt(stormed)
    -> ic_stormed
+ [Five people with a lantern, and a list of what could be granted. #c:delegation #hinge:kronstadt]
    ~ decide_kronstadt(delegation)
    -> ic_delegation

=== ic_stormed ===
// #scene: searchlight
{ ic_short: -> ic_stormed_short }
Twice. On the 8th cadets came through a snowstorm, and our guns broke the ice under them. Then I turned the light for eight nights on snow. On the 17th, before morning, the snow got up. By the next day they had the ship. #voice: artem #date: 1921-03-18 18 March 1921 #place: kronstadt #city: kronstadt reaction #city: petrograd quiet
Danylo, {ic_danylo:who had my boots|my cousin from Poltava}, was in the column from Oranienbaum. In April my aunt was sent a paper. I had the beam, so I have worked out the angles, which nights, which column, and _ne znaiu_, I do not know. Tymish sat down on the ice and would not walk any further. I came to Finland, with some thousands. {lists == own:Of those who stayed the Cheka’s boards sentenced two thousand to death.|Those who stayed were judged in court, in rows, and very many were sentenced to death.} I went home on an amnesty, because of my mother, and had three years on the White Sea. #says: terror >= 2
Efim had gone over with them, and walked back in his socks, and sat down by me, and I rubbed his feet, and neither of us… That same day there were bands down the Nevsky, for the Paris Commune of 1871, the first workers’ government, and I marched. #voice: nadia
-> ic_congress_lead

=== ic_delegation ===
// #scene: lantern
{ ic_short: -> ic_delegation_short }
Two of the regiments at Oranienbaum had said that they’d not go, so Zinoviev wired Moscow that he’d sooner talk, and Moscow gave him a week. Five, then: a turner from the Tube works, one of the anarchists, a lad of Zinoviev’s with a briefcase, Efim, who could read ice, and me, for the cigarettes, they’d voted for me, I’d cried. And halfway that light swung round and stood on us, I couldn’t see my feet, I thought, now. Then it dropped. It lay down on the ice in front of us, all the way, like a runner on a stair. #date: 1921-03-08 8 March 1921 #city: kronstadt council #wedge: petrograd / Five, with a lantern
I took it out of their eyes. In the log it is a fault. They sat with our committee for six days. We gave up the breech-blocks of the guns, and got the secret ballot, the prisoners, the tax. Generals who had been kept waiting on the shore did not forget it. Danylo, {ic_danylo:with my boots on|my cousin}, who had lain there in a sheet, walked over on the Sunday and ate my supper. Tymish was let go home to sow. #voice: artem
{government == plural:In April Petrograd voted, and Mensheviks and SRs sat down across from us and stayed; and half of my party called it giving in.|In April we voted, in secret, and some of the others were in the soviet at last, few enough to count; and half of my party called it giving in.} {assembly == dissolved and lists == courts:Fyodor Zimin, my neighbour, a gunmaker, was let out of prison, and asked had I blacked his stove. #cast: fyodor|Osip Lvovich, the Menshevik, a statistician, was on the list for the prisons, and I’d put him on it.} #voice: nadia #says: councils >= 1
-> ic_congress_lead

// ---------------------------------------------------------------- without hunger: the same evening

=== ic_market ===
#place: petrograd
{
- assembly != dissolved: In December the last Whites sailed, and the Assembly, the parliament that all Russia had voted for, voted that the army and the Cheka should answer to it. And my party, which had both, locked it out, and the other parties in the cabinet took their hats. My neighbour Fyodor Zimin, a gunmaker, {assembly == kept:who’d kept its door, came home with the key in his pocket|who’d missed a seat in it by seven votes, said that he’d be proud to be locked out}, and I gave him soup, and we didn’t talk about it. #voice: nadia #cast: assembly #cast: fyodor
- coalition != walkout or brest == brest.refused: In December the last Whites sailed, and there was nobody left to stand together against. So my party, which had the rifles, put the others out of the cabinet, and it was done so quietly, the queue was about something else that day. #voice: nadia
- else: In November the last Whites sailed, and everybody said, now it’ll be easier, and it was, a bit. #voice: nadia
}
I was in the party’s women’s section by then, nurseries, soup, reading lessons. The works stood cold, for coal isn’t a thing you can tax. But there was bread at the end of the queue, and on the Haymarket village women sat in a row with butter on cabbage leaves{village == by_tax and tax != tax.early:, since they’d a tax to pay now and could sell what was over}, and nobody chased them. {with_danube_now():A lad sold Vienna’s newspaper, in German, for the pictures. |}You’d not believe how people quarrel when they’ve eaten! #date: 1921-02-24 24 February 1921 #city: petrograd council #says: bread >= 2
What about? #ask
+ [Who’s to run the works. We are, said my girls, and then, who’s to sweep? #c:sweep]
    -> ic_sweep
+ [Me. Whether I’d been right, all those years. They’d never asked it hungry. #c:right]
    -> ic_right
+ [Butter. They’d have it cheaper, and why did I let them charge that? #c:butter]
    -> ic_butter

=== ic_sweep ===
They drew lots for the broom, in the end, and the one who got it was a head shorter than it, and she’s a director now. It’s the only vote that year I saw go round a whole table.
-> ic_evening

=== ic_right ===
About the decree, and the trays of type tipped out, and this and that. I said that there’d been a war on. Liza, my friend, who sets type, was there to read us the news. “There’s none on now, Nadia,” she said, and went on reading. #cast: liza
-> ic_evening

=== ic_butter ===
Osip Lvovich came to talk to us, the Menshevik, a statistician, he was let do that, and drew us the price of butter as a hill, and where we stood on it, and they threw a boot at him, not hard.
-> ic_evening

=== ic_evening ===
// #scene: searchlight
While the ice holds there is a road on it from Oranienbaum to us, marked out with young firs. That winter peasants came over by it with sledges, frozen milk in rounds, geese, cabbage. At dusk I was let light them home. One lays the beam flat and leaves it. My cousin Danylo, {curzon == taken:on his way to the garrison in Warsaw|whose regiment stood at Oranienbaum}, came over on one of those sledges to be fed. {with_berlin_now():The wireless had Berlin, a choir.|{allies == iron_berlin:The wireless had Berlin, reading out sentences.|The wireless had the weather at sea.}} #voice: artem #date: 1921-02-28 28 February 1921 #place: kronstadt #city: kronstadt council
I came by that road the same evening, with the section’s iron stove and a magic lantern, for the sailors’ wives, eleven slides of how to bath a baby. And our peasant had sold his milk and wanted home, so he put me down halfway, and it came on to snow, and the firs went. Nobody was shooting at anyone. I’ve never been so frightened in my life. #voice: nadia
What did you do? #ask
+ [I walked straight at the light. There was nothing else to walk at. #c:walked]
    -> ic_walked
+ [I sat down on the stove. Somebody’d want a stove, I thought, sooner or later. #c:stove]
    -> ic_stove
+ [Sang. Everything I knew, the old hymns too, they carry better. #c:sang]
    -> ic_sang

=== ic_walked ===
It got bigger and no nearer, and then I couldn’t see my own hands for it, and I said aloud, I’ll thank you to put that down.
-> ic_guarding

=== ic_stove ===
I thought about my girl, she was thirteen, and had I told her where the potatoes were. It’s what I thought. Then it was white all round me, and I stood up on the stove and waved.
-> ic_guarding

=== ic_sang ===
I’d got to the one for those at sea when it was suddenly as bright as a station, and I went on to the end of the verse, I don’t know why, one does.
-> ic_guarding

=== ic_guarding ===
I had something on the ice that moved. So I took the beam down out of its eyes and laid it in front of its feet, and it followed that to the ship’s side, with a stove on its back. “What are you guarding?” it called up to me. #voice: artem
“The wiring,” he said, and that was how we knew each other, from that door. #voice: nadia
She showed her slides to the whole crew in the mess. Nine in ten of us had served since before October 1917. They watched a baby being bathed, and asked to see it again, and Tymish, a recruit from Kherson way, wept for home. Afterwards somebody moved that our soviet’s time was up and it should be voted again, in secret, with other parties let speak. It was carried in a minute. The commissar wrote it down; after that came the laundry. Nobody was angry enough to ask again. {councils >= 2:In March there were two lists, and we elected the longer.|In March there was one list, and we elected it.} It is in the minutes to this day. #voice: artem
-> ic_congress_lead

// ---------------------------------------------------------------- the congress

=== ic_congress_lead ===
#scene: map
{kronstadt == stormed:While that went on the party’s tenth congress sat in Moscow, a thousand of them, and near a third got up and went to the ice, from every side of the quarrel, and some are under it.|{kronstadt == delegation:While we talked, out there, the party’s tenth congress sat in Moscow, a thousand of them, and argued.|That March the party’s tenth congress sat in Moscow, a thousand of them, and argued.}} Because Kollontai, who headed our women’s section, a general’s daughter, and Shliapnikov, a metalworker, and their people, the Workers’ Opposition, wanted the unions to run industry, and each official to be voted in and go back to a bench some months of the year. I was for that. Trotsky’s lot would have put the unions under the state. Lenin stood between, and had most of the hands. #voice: nadia #date: 1921-03-16 16 March 1921 #place: moscow #elsewhen
And on the last day, everyone half packed, he brought in a paper: from now on no groups in the party with a programme of their own, or out you go. {kronstadt == stormed:We were alone, he said, among people who’d shoot us.|We were alone, he said, among a hundred million peasants.} They could pass it, or put a term to it, or throw it out.
-> ic_congress

=== ic_congress ===
And did the congress forbid them to stand together, those who disagreed? #ask #else:banned
+ [For a year. It said a year on the paper, and people held on to that. #c:year #hinge:factions]
    ~ decide_factions(year)
    -> ic_year
+ [No. It was thrown out, and they shouted each other down and went home. #c:open #hinge:factions]
    ~ decide_factions(open)
    -> ic_open
+ [Yes, and for good, as it came out, though nobody had said for good. #c:banned #hinge:factions #record]
    ~ decide_factions(banned)
    -> ic_banned

=== ic_banned ===
{ ic_short: -> ic_banned_short }
Twenty-five voted against. Radek, who wrote for the papers, said that it might be used on any of them some day, and put his hand up for it. {kronstadt == stormed:The same week they voted the tax, that the fort had asked for.|} So Kollontai came back to us, and told us what milk the nurseries would have, in the voice she’d have told us the other thing in, and I looked at my shoes. #city: moscow quiet #wedge: moscow / No more groups
-> ic_end

=== ic_year ===
{ ic_short: -> ic_year_short }
An old scholar got up, Riazanov, who edits Marx, was it for ever? It’s exceptional, said Lenin. Then put how long, said Riazanov, and a year was put. {kronstadt == stormed:They voted the tax that week too, that the fort had asked for. |}I wrote the day on the nursery wall, by the children’s heights. You kept quiet that year, or you said it to one person. But you’d a date. #city: moscow quiet #wedge: moscow / For one year
-> ic_end

=== ic_open ===
{ ic_short: -> ic_open_short }
They’d nearly all been sent there by one platform or another, so who’d saw that off? It fell by nineteen votes. {kronstadt == stormed:They voted the tax, that the fort had asked for. |}By May our club had four programmes up on the wall, and we’d to read them, and a fifth, from the army’s commanders, who’d kept out of it before. Kollontai lost everywhere that summer, out loud. #city: moscow stirring #wedge: moscow / All programmes on the wall #says: debate >= 3
-> ic_end

=== ic_end ===
The lamp stands as it was put, in the eyes of whoever has the chair. Artem Shcherbak has talked all this while from behind his hand. {assembly == dissolved:The man with the tea once told him that it was fixed.|} #frame
What do you do with the lamp? #ask #else:left
+ [You leave it. You have to see what you are writing. #c:left]
    -> ic_left
+ [You turn it to the wall and write by what comes back. #c:turned]
    -> ic_turned
+ [You put it out, and take your papers over to the window. #c:out]
    -> ic_out

=== ic_left ===
~ lamp = left_burning
Nadia Vorobyova moves her chair until her shadow lies across him. #frame
-> file_done

=== ic_turned ===
~ lamp = turned_away
{assembly == dissolved:There is a screw, painted over. It gives.|It goes round quite easily.} He takes his hand down. He has very pale eyes. He looks along the flex, and asks you for a knife, since it is bare at the neck, and mends it. #frame
-> file_done

=== ic_out ===
~ lamp = put_out
“_Dobre_,” he says, good. It is getting dark, and your lines run into each other. He goes on about carbons for a while, and you do not take it down. #frame
-> file_done

// ---------------------------------------------------------------- in short

=== ic_short ===
Two witnesses of one winter: Artem Shcherbak, electrician, who has the searchlight of a battleship at Kronstadt, the fortress in the ice before Petrograd; and Nadia Vorobyova, whom the Communists’ women’s section sends to the shore. #frame
{ village == by_squads:
    It goes back a year. In February 1920 armed squads {squads == taxed:still take the grain of Ukraine’s villages, where Russia’s pay a tax|take the villages’ grain}, and people sow only what they can eat. Trotsky proposes to the heads of the Communist party a tax fixed before the sowing; the rest is to be the peasant’s own. Lenin calls that a road back to the rich. They vote. #frame #date: 1920-02 February 1920 #elsewhen
    -> ic_tax
- else:
    -> ic_after_tax
}

=== ic_brief ===
{
- hungry() and assembly != dissolved: In December 1920 the Communists lock out the elected Assembly, which would not vote away the villages’ last grain, and govern alone. In February 1921 Petrograd strikes for bread and free elections, and is put under martial law; the crews at Kronstadt vote fifteen points, secret elections to the soviets first. #frame #date: 1921-02-28 28 February 1921 #city: kronstadt council #city: petrograd hungry #cast: assembly
- hungry(): {coalition != walkout or brest == brest.refused:Since December 1920 the Communists govern alone. |}In February 1921 Petrograd strikes for bread and free elections, and is put under martial law; the crews at Kronstadt vote fifteen points, secret elections to the soviets first. #frame #date: 1921-02-28 28 February 1921 #city: kronstadt council #city: petrograd hungry
- assembly != dissolved: In December 1920 the elected Assembly votes that army and Cheka shall answer to it. The Communists, who have both, lock it out and govern alone. But there is bread, and in February 1921 Petrograd quarrels, and does not strike. At Kronstadt a crew votes for secret elections and goes on to the laundry. #frame #date: 1921-02-28 28 February 1921 #city: petrograd council #city: kronstadt council #cast: assembly
- else: {coalition != walkout or brest == brest.refused:Since December 1920 the Communists govern alone. |}There is bread, and in February 1921 Petrograd quarrels, and does not strike. At Kronstadt a crew votes for secret elections to the soviets, and goes on to the laundry; nobody is angry enough to ask twice. #frame #date: 1921-02-28 28 February 1921 #city: petrograd council #city: kronstadt council
}
{ hungry():
    -> ic_brief_fort
- else:
    -> ic_brief_congress
}

=== ic_brief_fort ===
Moscow says that a White general is behind it. Nine in ten of the crews have served since before October 1917; in the forts there are more recruits. Trotsky demands surrender. Emma Goldman and three other anarchists offer to go between, five people in all, and Petrograd’s soviet asks by wire whether delegates may come. In three weeks the ice will be gone. #frame #date: 1921-03-06 6 March 1921
-> ic_fort

=== ic_brief_congress ===
In Moscow, in March, the party’s tenth congress quarrels over who shall run industry. Kollontai, of the women’s section, and Shliapnikov, a metalworker, lead the Workers’ Opposition: the unions should, and officials should be elected. Lenin has most of the votes. On the last day he asks that such groups, with programmes of their own, be forbidden in the party. #frame #date: 1921-03-16 16 March 1921 #elsewhen
-> ic_congress

=== ic_early_short ===
The tax is voted, on trial. The villages sow more, pay what was named, and sell the rest; by winter the towns have bread at the end of the queue. #frame #date: 1920-09 September 1920 #city: petrograd quiet #city: moscow quiet #city: samara quiet #city: penza quiet #elsewhen #says: bread >= 2
-> ic_after_tax

=== ic_late_short ===
Trotsky’s tax is voted down, eleven to four. The squads go out another year, villages sow less, and in Tambov province they take up arms. In January 1921 the towns’ bread is cut by a third. #frame #date: 1920-10 October 1920 #city: petrograd hungry #city: moscow hungry #city: penza hungry #elsewhen #says: bread <= 1
-> ic_after_tax

=== ic_stormed_short ===
Soldiers attack over the ice on 8 March, and again on the 17th. Thousands die on both sides. Artem’s cousin is in the column that his light is searching for. Some eight thousand people flee to Finland; of those who stay two thousand are sentenced to death. #frame #date: 1921-03-18 18 March 1921 #city: kronstadt reaction #city: petrograd quiet #says: terror >= 2
-> ic_brief_congress

=== ic_delegation_short ===
Two regiments refuse the ice, and five people cross it with a lantern. The fort gives up the breech-blocks of its guns. Petrograd and Kronstadt vote in secret, and {government == plural:other parties win seats and keep them|a few opponents win seats}. Many Communists, and commanders, call it surrender. #frame #date: 1921-03-14 14 March 1921 #city: kronstadt council #says: councils >= 1
-> ic_brief_congress

=== ic_banned_short ===
It is passed, with twenty-five against. Groups with a programme of their own are forbidden in the ruling party, and the Committee may put out even its own members. Lenin calls it exceptional; no term is set. #frame #city: moscow quiet
-> ic_end

=== ic_year_short ===
It is passed for one year, and the year stands on the paper. Until then whoever disagrees may say so singly. #frame #city: moscow quiet
-> ic_end

=== ic_open_short ===
It falls by nineteen votes. The party’s groups stay lawful and quarrel on, each with its programme, and the army’s commanders now have one as well. #frame #city: moscow stirring #says: debate >= 3
-> ic_end
