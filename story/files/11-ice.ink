// 11. Kronstadt and Petrograd, February 1920–March 1921. Artem Shcherbak has the searchlight of a battleship in the ice; Nadia Vorobyova is sent to
// the shore across from it. The first question goes back a year, and the Line goes back with it, as it does for Kyiv in file 03.
//
// Facts: dossier TP11, timeline 50–52, A 37, F 1–2. Trotsky put a tax in proportion to the harvest to his party’s Committee in February (the paper that is
// known is of 20 March) 1920 and lost, eleven to four. Bread was cut by a third in January 1921; the Tube works struck on 23–24 February and the Laferme cigarette
// factory, also on Vasilievsky Island, came out with it; cadets fired into the air; Zinoviev declared martial law and found tinned meat. Both
// battleships voted the fifteen points on the 28th; sixteen thousand the next day. General Kozlovsky was an artillery officer whom the Red Army had
// placed there. Nine in ten of both crews had served since 1917 or longer (Getzler); the forts had more recruits (Trotsky, Rees). Goldman, Berkman,
// Perkus and Petrovsky offered on 5 March to go between; Petrograd’s soviet wired on the 6th to ask whether delegates might come; Kronstadt answered
// yes, if factories chose them in its delegates’ presence. Assaults on 8 and 17–18 March; two regiments refused the ice; some three hundred delegates
// of the tenth congress went; about eight thousand people fled to Finland; bands played for the Paris Commune on the 18th. On unity 25 voted against.
// On the unions: Trotsky would have fused them with the state, the Workers’ Opposition given them industry; Lenin’s Ten, Tomsky among them, stood between.
// Invented: Artem, Nadia, Tymish, Danylo, Efim, that the two regiments refused a week sooner, the errand with the sheets, the delegation of five
// and who was in it, the evening without a revolt, the motion of a year (Riazanov’s of a ban for ever, and Lenin’s answer, are documented), the vote against the ban; that an electrician’s eyes suffer from arcs is no invention. Where a parliament or a coalition had
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
# where: { village == by_squads: Kronstadt, a fortress in the ice before Petrograd, winter 1921. The civil war is won, by the Communists, who govern alone. Town and village starved for it. Sailors who brought them to power ask why. | Kronstadt, a fortress in the ice before Petrograd, winter 1921. The civil war is won. The Communists govern alone; the villages pay a tax, and sell. May anybody in that party still contradict it? }
Artem Shcherbak comes in behind Nadia Vorobyova and stops short of the lamp on your desk. {with_berlin_now():It has a new bulb, from Berlin, very white.|{allies == iron_berlin:It has a new bulb, with a Berlin number on it.|The bulb is old, and sings.}} #frame
I had the searchlight of the _Sevastopol_. In winter she lay frozen in at Kronstadt, the island fortress before Petrograd.{petrograd == abandoned: For four months the Whites had the city, under our guns.|} The light is an arc between two carbons. #voice: artem
{brest == brest.refused:In 1918 the Germans held us. |}My father had a mill near Poltava, in Ukraine.
What did your mother write to you{village == by_squads:, in February 1920|}? #ask
+ [What was left in the barn, by the sack. #c:barn]
    -> ic_barn
+ [Who had come for it. She put no names. #c:names]
    -> ic_names
+ [That my cousin Danylo was called up, and could he have my boots. #c:danylo]
    -> ic_danylo
+ [About the dog. The censor does not read for dogs. #c:dog]
    -> ic_dog
+ [Read this file in short. #c:short]
    -> ic_short

=== ic_barn ===
{village == by_squads:It fell with each letter. In the last it was not sacks, it was the scoop.|It was more than the year before. She asked was it safe to write that down, and she had written it.}
-> ic_way

=== ic_names ===
{village == by_squads:“_Chuzhi_,” she had put, strangers, and crossed it out, because one of them was from the next village.|Two, with a scale and no rifles. Afterwards they sat on the bench, and my father explained the millstones to them.}
-> ic_way

=== ic_danylo ===
He and I had shared a bed, and he kicked. Inside the left boot I wrote _vertaisia_, come back.
-> ic_way

=== ic_dog ===
{village == by_squads:Dog was grain. The dog was thin. Men had been for it twice, and it would not last the winter.|Dog was grain. The dog slept on the flour. It took me until spring to believe in the dog.}
-> ic_way

=== ic_way ===
// A village that is taxed already is not asked again.
{ village == by_squads:
    -> ic_squads
- else:
    -> ic_after_tax
}

=== ic_squads ===
Stay in February 1920. {squads == taxed:Russia’s villages had paid a tax since 1918. To ours, in Ukraine, armed squads still came|Armed squads came to the villages for grain}. They left what a house could eat, so a house sowed only that. #date: 1920-02 February 1920 #elsewhen
Then Trotsky, {coalition == without:who had no office yet|who led the army}, told the heads of the Communist party to take a share of what is grown, so that whoever sows more keeps more; poor provinces were to sow on orders. {coalition != walkout or assembly != dissolved or brest == brest.refused:The cabinet’s other {coalition == walkout and assembly == dissolved:party|parties} asked for a tax too, but the squads obeyed the Communists. |}Lenin, their leader, was against: trade leads back to the rich.
-> ic_tax

=== ic_tax ===
When did the squads leave off? #ask #else:late
+ [That spring. My people sowed all the land they had. #c:early #hinge:tax]
    ~ decide_tax(tax.early)
    -> ic_early
+ [Not then. It was voted down, eleven to four, and they went out another year. #c:late #hinge:tax #record]
    ~ decide_tax(tax.late)
    -> ic_late

=== ic_early ===
{ ic_short: -> ic_early_short }
Lenin had asked for Trotsky’s figures, and the next day voted for him. It was called a trial, till the next harvest. My father sowed to the edge of the ditch. The summer was dry. In September two men came with a scale, took what had been named and left, and my mother sat up until it was light, waiting for them to come back. #date: 1920-09 September 1920 #city: petrograd quiet #city: moscow quiet #city: samara quiet #city: penza quiet #wedge: petrograd / A tax, and the rest is yours #elsewhen #says: bread >= 2
-> ic_after_tax

=== ic_late ===
{ ic_short: -> ic_late_short }
That autumn {squads == taxed:they went out in Russia as well, tax or no tax|they went out with longer lists}. In Tambov province the villages took up rifles; a lad of ours, from there, lay with his face to the plating. #date: 1920-10 October 1920 #city: petrograd hungry #city: moscow hungry #city: penza hungry #wedge: petrograd / Down with the squads #elsewhen #says: bread <= 1
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
- assembly != dissolved: In December, the last Whites gone, my party, which had the rifles, locked out the Assembly, our parliament, and the cabinet’s other parties. Fyodor Zimin, a gunmaker, my neighbour, didn’t say good day. #voice: nadia #cast: assembly #cast: fyodor
- coalition != walkout or brest == brest.refused: In December, the last Whites gone, my party, which had the rifles, put everybody else out of the cabinet. #voice: nadia
- lists == own: In November the last Whites were gone, and I lit the stove of Fyodor Zimin, a gunmaker, my neighbour, who wasn’t coming back for it. #voice: nadia #lost: fyodor
- else: In November the last Whites were gone, and Fyodor Zimin, a gunmaker, my neighbour, was in prison yet, and I’d his stove. #voice: nadia #cast: fyodor
}
I was in the party’s women’s section. In January they cut the bread by a third. So {petrograd == abandoned:what was left of the Tube works|the Tube works on our island} struck, and my old shop, the cigarettes, girls who wanted bread and to elect their own soviet. Zinoviev, who ran Petrograd for us, made it martial law, cadets fired over their heads, and I was sent to talk to them. #date: 1921-02-24 24 February 1921 #city: petrograd hungry #says: bread <= 1
What did you say? #ask
+ [That the Whites would be glad of it. I’d been given that to say. #c:whites]
    -> ic_whites
+ [To wait till March, when our congress would vote a tax, it was in the paper. #c:march]
    -> ic_march
+ [Nothing. I gave out tinned meat, Zinoviev had found it somewhere. #c:tins]
    -> ic_tins
+ [I stood in with them, with my party card in my stocking. #c:wall]
    -> ic_wall

=== ic_whites ===
“They’ve sailed, Nadia,” said one I’d taught her letters. And there was a leaflet on the wall, so nicely set that I knew it for my friend Liza’s, who sets type, and I told nobody. #cast: liza
-> ic_points

=== ic_march ===
Some did. That week they arrested Mensheviks, and for a month Osip Lvovich, the statistician, who’d told me to the day when the bread would fail, and I’d not passed it on.
-> ic_points

=== ic_tins ===
A tin each, and a woman I’d shared a bench with said “thank you, comrade”, and I went behind the gate and… no, I gave out the rest first.
-> ic_points

=== ic_wall ===
My old forewoman shifted up. “Still cold feet?” she said. There was a leaflet stuck up there, my friend Liza’s, who sets type, I knew it by the commas. #cast: liza
-> ic_points

=== ic_points ===
#scene: bulletin
Our lads went over to see, and on the 28th of February the crew voted fifteen points. The soviets elected again, in secret, with a free word for workers, peasants, anarchists and left socialists; prisoners out; one ration; {squads == taxed:the tax of 1918, and no squads|the land free to whoever works it himself}. {assembly != dissolved:The Assembly we left out, for fear of being called Whites. #cast: assembly |}On the square sixteen thousand were for it, and I lit our bulletin’s press. #voice: artem #date: 1921-02-28 28 February 1921 #place: kronstadt #city: kronstadt council #wedge: kronstadt / Vote again, in secret
A tsar’s general was behind it, said Moscow. We had one, for the guns; the Red Army had sent him. The men of 1917 were gone, Trotsky said later, and lads from the plough had come. By our roll nine in ten had joined by 1917. In the bunk below mine lay a recruit, Tymish.
And what did the recruit want? #ask
+ [His horse. I could not get him off the horse. #c:horse]
    -> ic_horse
+ [To go home. He had seen one soviet, and that would do. #c:home]
    -> ic_home
+ [He asked what a soviet was, and I drew it as a switchboard. #c:switch]
    -> ic_switch
+ [Nothing. He was afraid of the guns, and kept near me. #c:near]
    -> ic_near

=== ic_horse ===
First the ballot, I said. It had been a quiet horse, he said. About him Trotsky was right, and in the forts there were more like him.
-> ic_letter

=== ic_home ===
“Then why did you vote for it?” I asked. “You did,” he said. About him Trotsky was right, and in the forts there were more like him.
-> ic_letter

=== ic_switch ===
Each room has its own switch, I said, and nobody can put out the whole ship. He asked me to draw where the officers sit. In the forts there were more like him.
-> ic_letter

=== ic_near ===
Each night he asked would they come. No, I said, as one says it. He was nineteen, and slept with his cap on.
-> ic_letter

=== ic_letter ===
#scene: searchlight
I took white sheets for coats to the shore at Oranienbaum. There we sat, Efim from the Baltic Works, who could read ice, and soldiers, {curzon == taken:boys, since the regiments were in Poland,|boys,} under that light. #voice: nadia #date: 1921-03-06 6 March 1921
Let the fort give in first, said Trotsky{coalition == without:, back at the army’s head}. But four anarchists, Emma Goldman was one, had written to Zinoviev: send five people over, before workers shoot workers. Petrograd’s soviet wired the fort, might delegates come? Yes, it wired back, if the works elect them and sailors look on. In three weeks there’d be water round those battleships, and nobody could storm them. Zinoviev and Lenin were to decide: soldiers, or the five.
-> ic_fort

=== ic_fort ===
Who crossed the ice? #ask #else:stormed
+ [Soldiers in white sheets. We fired on them, and then they were among us. #c:stormed #hinge:kronstadt #record]
    ~ decide_kronstadt(stormed)
    -> ic_stormed
+ [Five people with a lantern, and a list of what could be granted. #c:delegation #hinge:kronstadt]
    ~ decide_kronstadt(delegation)
    -> ic_delegation

=== ic_stormed ===
#scene: searchlight
{ ic_short: -> ic_stormed_short }
On the 8th of March cadets came through a snowstorm, and our guns broke the ice. Then for eight nights I turned the light on snow, and on the 17th the snow got up. #voice: artem #date: 1921-03-18 18 March 1921 #place: kronstadt #city: kronstadt reaction #city: petrograd quiet
Danylo, {ic_danylo:who had my boots|my cousin}, was in the column from Oranienbaum. My aunt has a paper that he fell. I had the beam. I have worked out the angles, and _ne znaiu_, I do not know. Tymish sat down on the ice and would not walk on. I came to Finland. Of those who stayed some two thousand were sentenced to death. An amnesty brought me home, to three years in a camp. #lost: danylo #says: terror >= 2
Efim walked back over it in his socks, and I rubbed his feet, and neither of us… That day bands went down the Nevsky for the Paris Commune, workers shot by an army fifty years before. I marched. #voice: nadia
-> ic_congress_lead

=== ic_delegation ===
#scene: lantern
{ ic_short: -> ic_delegation_short }
Two regiments wouldn’t go, so Zinoviev wired that he’d sooner talk, and Moscow gave him a week. So the works elected a turner, an anarchist, Efim, and me, by my girls, and Zinoviev sent a clerk. Halfway that light stood on us, and I thought, now. Then it dropped, and lay down on the ice before us like a stair carpet. #date: 1921-03-14 14 March 1921 #city: kronstadt council #wedge: petrograd / Five, with a lantern
I took it out of their eyes. We gave up the breech-blocks of our guns, and got the secret ballot, the prisoners, the tax. The commanders on the shore, whose attack was called off, did not forget it. {ic_danylo:Danylo|Danylo, my cousin}, who had lain on the shore in a sheet, walked over and ate my supper. #voice: artem
{government == plural:In April Petrograd voted, and Mensheviks and SRs sat down across from us and stayed.|In April we voted, in secret, and a few of the others got in.} Half my party called it giving in. {assembly == dissolved and lists == courts:Fyodor Zimin, my neighbour, a gunmaker, was let out of prison, and asked had I blacked the stove he’d left me. #cast: fyodor} #voice: nadia #says: councils >= 1
-> ic_congress_lead

// ---------------------------------------------------------------- without hunger: the same evening

=== ic_market ===
#place: petrograd
{
- assembly != dissolved: In December, the last Whites gone, the Assembly, the parliament all Russia had elected, {tax == tax.early:wouldn’t vote the army more than the villages’ tax. And my party, which had the rifles,|voted that the army and the Cheka should answer to it. And my party, which had both,} locked it out, and put the other parties out of the cabinet. Fyodor Zimin, a gunmaker, my neighbour, {assembly == kept:who’d kept its door, came home with the key|who’d missed a seat in it by seven votes, took it as if he’d sat in it}, and I gave him soup, and we didn’t talk about it. #voice: nadia #cast: assembly #cast: fyodor
- coalition != walkout or brest == brest.refused: In December, the last Whites gone, my party, which had the rifles, put everybody else out of the cabinet, so quietly, the queue was about something else that day. #voice: nadia
- lists == own: In November the last Whites were gone, and I lit the stove of Fyodor Zimin, a gunmaker, my neighbour, who wasn’t coming back for it. #voice: nadia #lost: fyodor
- else: In November the last Whites were gone, and Fyodor Zimin, a gunmaker, my neighbour, was in prison yet, and I’d his stove. #voice: nadia #cast: fyodor
}
I was in the party’s women’s section, nurseries, soup, reading lessons. {petrograd == abandoned:The works stood empty since the year nineteen.|The works stood cold, for want of coal.} But there was bread at the end of the queue, and on the Haymarket village women sat in a row with butter on cabbage leaves{tax != tax.early:, since {squads == taxed:it was a tax they paid|they’d a tax to pay now} and could sell what was over}, and nobody chased them. {with_danube_now():A lad sold Vienna’s newspaper, for the pictures. |}You’d not believe how people quarrel when they’ve eaten, my girls too, round the pot. #date: 1921-02-24 24 February 1921 #city: petrograd council #says: bread >= 2
{ tax == tax.early: -> ic_evening }
What about? #ask
+ [Who’s to run the works. We are, said my girls, and then, who’s to sweep? #c:sweep]
    -> ic_sweep
+ [Me. Whether I’d been right, all those years. They’d never asked it hungry. #c:right]
    -> ic_right
+ [Butter. They’d have it cheaper, and why did I let them charge that? #c:butter]
    -> ic_butter

=== ic_sweep ===
They drew lots for the broom, in the end, and the one who got it was a head shorter than it, and she swept that whole yard, singing.
-> ic_evening

=== ic_right ===
About the decree, and the trays of type tipped out. I said that there’d been a war on. Liza, my friend, who sets type, was there to read us the news. “There’s none on now, Nadia,” she said, and went on reading. #cast: liza
-> ic_evening

=== ic_butter ===
Osip Lvovich came to talk to us, the Menshevik, a statistician, he was let do that, and drew us the price of butter as a hill, and where we stood on it, and they threw a boot at him, not hard.
-> ic_evening

=== ic_evening ===
#scene: searchlight
While the ice holds there is a road on it from the shore at Oranienbaum, marked with young firs. That winter peasants came over to us by it with sledges, frozen milk, geese, cabbage. At dusk I might light them home. One lays the beam flat and leaves it. {with_berlin_now():The wireless had Berlin, a choir.|{allies == iron_berlin:The wireless had Berlin, reading out sentences.|The wireless had the weather at sea.}} {ic_danylo:Danylo|My cousin Danylo}, {curzon == taken:who was for the garrison in Warsaw|whose regiment stood over there}, came to me on one of those sledges to be fed. #voice: artem #date: 1921-02-28 28 February 1921 #place: kronstadt #city: kronstadt council
I came by that road that evening, with the section’s stove and a magic lantern, for the sailors’ wives, slides of how to bath a baby. And our peasant had sold his milk and wanted home, so he put me down halfway, and then it snowed and I couldn’t see the firs. Nobody was shooting at anyone. I’ve never been so frightened in my life. #voice: nadia
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
I had something on the ice that moved. So I took the beam out of its eyes and laid it in front of its feet, and it followed that to the ship’s side, with a stove on its back. “What are you guarding?” it called up. #voice: artem
“The wiring,” he said, and that was how we knew each other, from that door in 1918. #voice: nadia
She showed the crew her slides. Nine in ten of us had served since 1917, or before. They asked to see the baby bathed again, and Tymish, a recruit from the south, wept for home. Afterwards somebody moved that our soviet’s time was up and it should be voted again, in secret, other parties let speak. It was carried in a minute. The commissar wrote it down, and then came the laundry. {councils >= 2:In March there were two lists, and by show of hands we elected the longer.|In March there was one list, and by show of hands we elected it.} Nobody was angry enough to ask for the ballot again. #voice: artem
-> ic_congress_lead

// ---------------------------------------------------------------- the congress

=== ic_congress_lead ===
#scene: map
{kronstadt == stormed:The party’s tenth congress had sat in Moscow, near a third of its delegates off storming the fort.|{kronstadt == delegation:All that March the party’s tenth congress had sat in Moscow, and quarrelled.|That March the party’s tenth congress sat in Moscow, and quarrelled about work.}} Kollontai, who headed our women’s section, and Shliapnikov, a metalworker, with their Workers’ Opposition, wanted unions to run industry, and so did I: who’ll learn it, if we don’t? Trotsky wanted them commanded by the state, since that was ours. You need them against your own state too, said Lenin and Tomsky, who led the unions, but to run works, with our best men dead? They’d the votes. #voice: nadia #date: 1921-03-16 16 March 1921 #place: moscow #elsewhen
The last day Lenin brought in a paper: no more groups in the party with their own programme. {kronstadt:The Whites had cheered for Kronstadt’s soviets, he said, and would come in by our quarrels.|We were few, he said, among a hundred million peasants, and our quarrels were a door left open.} They could pass it as it stood, or for a year, or throw it out.
-> ic_congress

=== ic_congress ===
And those who disagreed, did the congress forbid them to stand together? #ask #else:banned
+ [Yes, for a year. It said a year on the paper, and people held on to that. #c:year #hinge:factions]
    ~ decide_factions(year)
    -> ic_year
+ [No. It was thrown out, and they shouted at each other and went home. #c:open #hinge:factions]
    ~ decide_factions(open)
    -> ic_open
+ [Yes, and for good, as it came out, though nobody said for good. #c:banned #hinge:factions #record]
    ~ decide_factions(banned)
    -> ic_banned

=== ic_banned ===
{ ic_short: -> ic_banned_short }
Twenty-five were against. Radek, who wrote for the papers, said it might be used on any of them some day, and put his hand up for it. {kronstadt == stormed:They voted the tax that week as well. |}Kollontai came back and told us what milk the nurseries would get, and we wrote it down. #city: moscow quiet #wedge: moscow / No more groups
-> ic_end

=== ic_year ===
{ ic_short: -> ic_year_short }
Riazanov, an old scholar, wanted it for ever. You can’t tie the next congress’s hands, said Lenin. Then write down for how long, said a metalworker of ours: a year. {kronstadt == stormed:They voted the tax that week as well. |}I wrote the day on the nursery wall, by the children’s heights, and till then you complained one at a time. #city: moscow quiet #wedge: moscow / For one year
-> ic_end

=== ic_open ===
{ ic_short: -> ic_open_short }
It fell by nineteen votes; they’d nearly all been elected on some programme. {kronstadt == stormed:They voted the tax as well. |}By May our club had four programmes on the wall, and a fifth, the army commanders’, who’d kept out of it before. Kollontai lost all that summer, and came home hoarse. #city: moscow stirring #wedge: moscow / All programmes on the wall #says: debate >= 3 #elsewhen
-> ic_end

=== ic_end ===
The lamp stands in the eyes of whoever has the chair. Artem Shcherbak has talked from behind his hand. {assembly == dissolved:The man with the tea told him once that it was fixed.} #frame
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
{assembly == dissolved:There is a screw, painted over. It gives.|It goes round quite easily.} He takes his hand down, and has very pale eyes. Then he asks you for a knife, since the flex is bare at the neck, and mends it. #frame
-> file_done

=== ic_out ===
~ lamp = put_out
“_Dobre_,” he says, good. It is getting dark, and your lines run into each other. He goes on about carbons for a while, and you do not take it down. #frame
-> file_done

// ---------------------------------------------------------------- in short

=== ic_short ===
Artem Shcherbak has the searchlight of a battleship at Kronstadt, the fortress in the ice before Petrograd; Nadia Vorobyova works in the Communists’ women’s section there. #frame
{ village == by_squads:
    In February 1920 armed squads {squads == taxed:still take the grain of Ukraine’s villages, where Russia’s pay a tax|take the villages’ grain}, and people sow only what they can eat. Trotsky proposes to the heads of the Communist party, to whom the squads answer, a tax in proportion to the harvest, so that it pays to sow. Lenin is against: trade is a road back to the rich. #frame #date: 1920-02 February 1920 #elsewhen
    -> ic_tax
- else:
    -> ic_after_tax
}

=== ic_brief ===
{ hungry():
    -> ic_brief_strike
- else:
    -> ic_brief_market
}

=== ic_brief_strike ===
{assembly != dissolved:In December 1920 the Communists lock out the Assembly, which guards the villages’ last grain, and govern alone. #cast: assembly |{coalition != walkout or brest == brest.refused:Since December 1920 the Communists govern alone. |}}In February 1921 Petrograd strikes for bread and free elections, under martial law; the crews at Kronstadt vote fifteen points, secret elections first. #frame #date: 1921-02-28 28 February 1921 #city: kronstadt council #city: petrograd hungry
-> ic_brief_fort

=== ic_brief_market ===
{assembly != dissolved:In December 1920 the elected Assembly {tax == tax.early:will not vote the army more than the villages’ tax. The Communists, who have the rifles,|votes that army and Cheka shall answer to it. The Communists, who have both,} lock it out and govern alone. #cast: assembly |{coalition != walkout or brest == brest.refused:Since December 1920 the Communists govern alone. |}}There is bread, and in February 1921 Petrograd quarrels, and does not strike. At Kronstadt a crew votes for secret elections to the soviets, and goes on to the laundry; nobody is angry enough to ask again. #frame #date: 1921-02-28 28 February 1921 #city: petrograd council #city: kronstadt council
-> ic_brief_congress

=== ic_brief_fort ===
Moscow sees Whites and a tsar’s general behind it, and Trotsky demands surrender. Nine in ten of the crews have served since 1917, or before. Emma Goldman and three other anarchists ask that five people go between; Petrograd’s soviet wires whether delegates may come. In three weeks the ice will be gone. #frame #date: 1921-03-06 6 March 1921
-> ic_fort

=== ic_brief_congress ===
In March the party’s tenth congress quarrels over the unions. The Workers’ Opposition, led by Kollontai, of the women’s section, would have them run industry; Trotsky, the state command them; Lenin and Tomsky, who leads them, have them defend the workers. On the last day Lenin, with the votes, asks that groups with their own programmes be forbidden. #frame #date: 1921-03-16 16 March 1921 #elsewhen
-> ic_congress

=== ic_early_short ===
The tax is voted, on trial. The villages sow more, pay what was named, and sell the rest; by winter, though the summer was dry, the towns have bread at the end of the queue. #frame #date: 1920-09 September 1920 #city: petrograd quiet #city: moscow quiet #city: samara quiet #city: penza quiet #elsewhen #says: bread >= 2
-> ic_after_tax

=== ic_late_short ===
Trotsky’s tax is voted down, eleven to four. The squads go out another year, villages sow less, and in Tambov province they take up arms. #frame #date: 1920-10 October 1920 #city: petrograd hungry #city: moscow hungry #city: penza hungry #elsewhen #says: bread <= 1
-> ic_after_tax

=== ic_stormed_short ===
Soldiers attack over the ice on 8 and 17 March. Thousands die on both sides. Artem’s cousin is in the column. Eight thousand flee to Finland; of those who stay two thousand are sentenced to death. #frame #date: 1921-03-18 18 March 1921 #city: kronstadt reaction #city: petrograd quiet #says: terror >= 2
-> ic_brief_congress

=== ic_delegation_short ===
Two regiments refuse the ice, and five people cross it with a lantern. The fort gives up the breech-blocks of its guns. Petrograd and Kronstadt vote in secret, and {government == plural:other parties win seats and keep them|a few opponents win seats}. Many Communists, and commanders, call it surrender. #frame #date: 1921-03-14 14 March 1921 #city: kronstadt council #says: councils >= 1
-> ic_brief_congress

=== ic_banned_short ===
It is passed, with twenty-five against. Groups with their own programme are forbidden in the ruling party, and the Committee may put out its own members; no term is set. #frame #city: moscow quiet
-> ic_end

=== ic_year_short ===
It is passed for one year, and the year stands on the paper. Until then whoever disagrees may say so singly. #frame #city: moscow quiet
-> ic_end

=== ic_open_short ===
It falls by nineteen votes. The party’s groups stay lawful and quarrel on, each with its programme, and the army’s commanders have one too. #frame #city: moscow stirring #says: debate >= 3
-> ic_end
