// 15. Hamburg, 20–25 October 1923. A day is fixed from outside, a courier carries one word, and a quarter of one town acts on it.
//
// Facts: dossier TP15, timeline 60. Documented: a first date of early November, brought forward when the army marched on Saxony; that the party’s committee, and not Brandler alone, called it off; the price of bread (half a milliard on the 11th, over four on the 23rd); the yards out from Saturday
// the 20th, the whole harbour on Monday, bakers’ shops emptied; the chancellor thrown out by the strikes of August;
// Communists in Saxony’s government from the 10th; Brandler, a bricklayer, at Chemnitz on the 21st before some four hundred and fifty delegates, and
// the Social Democrats’ threat to leave; some three hundred men who went for Hamburg’s police stations at five on the 23rd, seventeen of which they
// took; men shot on their way to a shift; trees over the road, women with basins of soup, armoured cars, crews of torpedo boats; about a hundred
// dead, most of whom had taken no part; soldiers firing into a crowd at Freiberg on the 27th; Saxony’s ministers put out on the 29th, to a band.
// How Hamburg came to rise is contested: a courier gone too soon, or somebody in Hamburg who wished it. Moscow’s hand in the date is not. Stalin
// urged restraint in August and was for the plan by the autumn; file and note keep him out of it. Invented: Anni Boysen, Ohlsen and his wife, the
// dentist, the harbour council, its law and its vote, the flour in the hall, Barmbek’s rising against commissars, what Luxemburg says where she
// lives, and that generals who rule Germany let the states vote again in August 1923.
// Where Berlin has councils that can be voted out nobody rises in October; the harbour votes on whether to go on loading for Russia, and what is
// held against Moscow there is what close_act_four() weighs. Where commissars hold Berlin the same three hundred rise against them.
// Hinnerk’s voice as in files 05 and 08, three years on and slower. He is twenty-seven then, and tells it at thirty-four.

=== barmbek ===
# file: 15
# title: The Courier
# witness: Hinnerk Lührs, docker, Hamburg
# born: 1896, Kiel; a riveter’s son
# asked: Whose train was late?
# content: street fighting, killings (not shown), hunger
# place: hamburg
# date: 1923-10-20 20 October 1923
# where: { with_berlin_now(): Hamburg, October 1923. Councils and a parliament govern Germany, after a lost war. Its machines go to Russia on credit. Dockers, who have the right to refuse, ask what they get for it. | { allies == iron_berlin: Hamburg, October 1923. Commissars who seized Berlin in 1919 hold Germany by force; the councils do not meet. Bread is cut. Who may ask them for elections? | { legien == crushed: Germany, October 1923, under generals since 1920. The money dies. Moscow has had a day fixed for a Communist rising; the German party’s leader must say yes or no. | Germany, October 1923: a republic whose money dies. Moscow has had a day fixed for a Communist rising. The German party’s leader must say yes or no, and needs the Social Democrats. } } }
{
- with_berlin_now(): Hinnerk Lührs puts a banknote under the short leg of his chair. A hundred thousand, it says; they were stopped, he tells you, before the ink was dry. #frame #city: hamburg council
- allies == iron_berlin: Hinnerk Lührs folds a ration card of the autumn of 1923 in four and puts it under the short leg of his chair. There is a corner left on it, for bread. #frame #city: hamburg stirring
- else: Hinnerk Lührs puts a banknote under the short leg of his chair. Two milliards, it says, and is printed on one side only. #frame #city: hamburg stirring
}
{
- with_berlin_now(): Hamburg docks, me, and four stairs up in Barmbek. The unions’ cabinet was in its fourth autumn. The French had walked into the Ruhr for what we owed from the war, and the money had gone to nothing, and in May the cabinet had put a tax on the owners, and paid. By its law there were councils beside the parliament, and what the harbour loaded was ours to say, sheds and ships voting. We met in the gymnasts’ hall in Barmbek, in the bar of it, since there was herring there. #scene: gymnasium
- allies == iron_berlin: Hamburg docks, me, and four stairs up in Barmbek. Berlin had been held by its commissars since January of nineteen, and after twenty the rest came over to them, a town at a time, for the coal. You’d a red card or you’d not. With it you’d a heavy worker’s bread, and for the bread you stood guard one night in the week. Barmbek’s flour lay in the gymnasts’ hall, behind the wall bars. Mine was the Monday. There was a bar, and a barrel of herring. #scene: gymnasium #elsewhen
- legien == crushed: Hamburg docks, me, and four stairs up in Barmbek. Generals governed. They’d not wanted an election since twenty, only in August all Germany had struck, and so the states might vote again. The money was dying. A loaf had been half a milliard; that Saturday it was two, and the yards walked out. Evenings we sat in the gymnasts’ hall, in the bar of it, Communists, over a plate of herring, and waited to be told a day. #scene: gymnasium
- else: Hamburg docks, me, and four stairs up in Barmbek. French soldiers sat in the Ruhr, for what we owed from the war, and Berlin had printed notes till the money died. A loaf had been half a milliard; that Saturday it was two, and the yards walked out. Evenings we sat in the gymnasts’ hall, in the bar of it, Communists, over a plate of herring, and waited to be told a day. #scene: gymnasium
}
October, and a hall that size. What was in the stove? #ask
+ [Money. A laundry basket of it. It burns badly, it’s good paper. #c:money]
    -> bk_money
+ [Nothing. We’d our coats on, and sat close. #c:nothing]
    -> bk_nothing
+ [The vaulting horse. The legs went first, and then the leather, and that stank. #c:horse]
    -> bk_horse
+ [Coal. It walks off a ship by itself if you’ve wide trousers. #c:coal]
    -> bk_coal
+ [Read this file in short. #c:short]
    -> bk_short

=== bk_money ===
{with_berlin_now():Last year’s, that was good for nothing since May. People brought it round for kindling. One old woman had carried hers down three stairs, her savings, and then couldn’t put it in, and stood and held the handle.|{allies == iron_berlin:The Kaiser’s, and Ebert’s. The commissars had done away with it. One old woman had carried hers down three stairs, and a boy on guard put it in for her by handfuls, and read out the numbers, for a joke, until she asked him to stop.|An old woman had carried hers down three stairs, her savings, and asked was it any use to us. It had been a house, once. She stayed and watched it go, for the warm.}}
-> bk_way

=== bk_nothing ===
There was one had a cough, and the man next him undid his own coat and took him in under it, and they sat on like that, not looking at each other. {allies == iron_berlin:You’re not to sleep on guard. I slept, mind, on a sack, with my cheek on the flour.|I slept, mind, the half of it. I’d unloaded since five.}
-> bk_way

=== bk_horse ===
The club’s caretaker wept. He’d taught half of us on it. {with_berlin_now():The council voted him a new one, by show of hands, and it’s the one vote we had in there that year that nobody spoke against.|{allies == iron_berlin:It was the commissar’s order, in writing, so he’d a receipt for it, one horse, and he kept that in his cap.|So when it was ashes we did him knee bends, all in a row, at midnight, because he’d asked us.}}
-> bk_way

=== bk_coal ===
You tie the legs with string. English it was, off a Newcastle boat, and you walk like a man that’s wet himself. {allies == iron_berlin:For a bucket of it you could be sent to the Heath. My landlady had seen me come up the stairs, and said nothing, and that night there was soup outside my door.|The tally clerk held the gate, and put out his hat, and we each gave him a lump.}
-> bk_way

=== bk_way ===
// Nobody rises against councils that he sits in, nor against an iron one that has his card.
{ can_rise_in_october(): -> bk_word }
{ allies == iron_berlin: -> ir_door }
-> fr_crane

// ---------------------------------------------------------------- a day is fixed

=== bk_word ===
{ legien == crushed:
    The generals had given ground in August, and Moscow took that for its own 1917 over again{letter == speaks:. Lenin, on his feet again, asked for the number of rifles|}. The Comintern, Moscow’s International, fixed us a day, in November. Brandler, a bricklayer, who led our party, had said it was too soon, and been talked round. {january == wait:Rosa Luxemburg, our best head, wrote from Zurich that you can’t fix a day, and it was read out, and we clapped her and went on. #cast: luxemburg } #elsewhen
- else:
    In August the whole country had struck, and the chancellor was out. Moscow took that for its own 1917 over again{letter == speaks:. Lenin, on his feet again, asked for the number of rifles|}. The Comintern, Moscow’s International, fixed us a day, in November. Brandler, a bricklayer, who led our party, had said it was too soon, and been talked round. {january == wait:Rosa Luxemburg, our best head, wrote in her paper that you can’t fix a day. She’d given up the chair to him over it. #cast: luxemburg } #elsewhen
}
It went by Saxony. Down there the Social Democrats governed, voted in, and on the tenth they’d taken ours in beside them. Rifles they’d hoped for, and found next to none; and {legien == crushed:the generals|Berlin} sent soldiers for it. So the day was brought forward. Sunday, at Chemnitz, works councils and unions and both parties met. Brandler was to ask them for a strike all over Germany, against the soldiers. If he got that, it was the signal, and every town would rise that night. #wedge: chemnitz / A strike against the soldiers
Our courier sat in that hall: Anni Boysen, a conductress till the men came home from the war and wanted the trams back. She knew every train there is. “It’s the one word,” she said, “I’ll manage that without writing.”
And with what were you going to rise? #ask
+ [Mine was a gun for seals. It had a bit of line on it yet. #c:seals]
    -> bk_seals
+ [With the policemen’s. First you’d to go and ask them for it. #c:policemen]
    -> bk_policemen
+ [I’d been told the soldiers would come over. I’d told others. #c:told]
    -> bk_told
+ [I did ask that. It went quiet, and one said somebody had got to begin. #c:quiet]
    -> bk_quiet

=== bk_seals ===
A man off a whaler had left it for a debt. I oiled it at the kitchen table. I tried to see myself point it at anyone. It was always a helmet, no face, and I knew very well they’d have faces.
-> bk_ohlsen

=== bk_policemen ===
That was the plan, at five in the morning when they’d be sleepiest. We’d each a station. They showed us ours on a drawing, and I said I knew it, I’d been in there about my landlady’s cat.
-> bk_ohlsen

=== bk_told ===
There was a sergeant had said so, at Altona. By October I’d heard of that sergeant from four people, and each had him from somebody else. You pass a thing on and it gets firmer.
-> bk_ohlsen

=== bk_quiet ===
It was the youngest of us said it. I’d said just that myself, at Kiel, and I’d been the oldest there then that believed it. I showed him how you put a bolt back.
-> bk_ohlsen

=== bk_ohlsen ===
Ohlsen had the second stair, under me. A constable, and a Social Democrat since before I could walk. Sunday night he stopped me, in his braces.
“I know what’s in that hall,” he says, “and I’ve not said. Now I’ll tell you what isn’t. The yards are out for bread, for bread, Hinnerk. Ask on these stairs who’ll stand by you for a day somebody’s fixed in Moscow{terror >= 3:, where they’ve our sort in gaol|{government == plural:, where they’ve had to let the others in again|}}. And when it’s lost it’ll not be you they take it out on. It’s {legien == crushed:the vote, that we’ve had back eight weeks|the republic, and the eight hours with it}.”
“Half your branch has come over to us since August,” I said. “And who’s the army marching against? Not Munich, where the nationalists are drilling with machine-guns to come and hang you. Saxony, that’s your lot voted in. If we don’t, they will.” He couldn’t say it wasn’t so. “Then strike for Saxony,” he says, “I’d come out for that, and the stair with me.”{nations == 0: And the Russians in Warsaw? “They’ve the Poles to sit on,” he says.}
Who on those stairs would have come? #ask
+ [Nobody. I went round for a cup of sugar, to see, and got the sugar. #c:sugar]
    -> bk_sugar
+ [The ones that shouted loudest, until I named an hour. #c:hour]
    -> bk_hour
+ [I never asked. I was frightened they’d say yes. #c:yes]
    -> bk_yes
+ [Frau Ohlsen said she would, if her man stayed home. She meant it kindly. #c:kindly]
    -> bk_kindly

=== bk_sugar ===
I’d that sugar on the sill all the week. First floor left had a child with a cough. First floor right showed me what he was making, a ship in a bottle, and he’d only the sails to do.
-> bk_monday

=== bk_hour ===
Five in the morning, I said. One had a bad leg, in the wet. One said his wife would have to know. Ask me again, the third said, and he did look ashamed, and he came down next day and gave me his gloves.
-> bk_monday

=== bk_yes ===
There’s a family on the third. I’d my hand up to knock. I could hear them at their supper, and the youngest was being made to finish it. I stood there till the light went out.
-> bk_monday

=== bk_kindly ===
She’d have marched in front, and no fuss, in her hat. She’d had two boys at Verdun. It was only him she’d not spare, she said, and I laughed and then saw that I shouldn’t.
-> bk_monday

=== bk_monday ===
Monday the whole harbour stood. Bread had been two, and it was four. Women emptied a baker’s in Hammerbrook, and Ohlsen’s lot fired over their heads and got flour thrown. #date: 1923-10-22 22 October 1923
Dark, and we sat. About seven a fitter off the Berlin train leaned in: it’s yes, he’d had it from a guard. At nine a boy on a bicycle: it’s off, everybody home. Kuddel, a rigger’s boy of sixteen, asked should he cry or cheer, and was told to eat something. {with_danube_now():The bread was of Hungarian flour, Vienna had sent us a train. Rifles it hadn’t sent.|}
We did know: at Chemnitz a Social Democrat had got up and said, vote for that strike today and we leave the hall. So it was on Brandler and his committee, and alone they’d not half the workers of Germany. They could drop the strike, and the rising with it. Or ask for so much: both parties behind Saxony’s government, and a strike if it was touched. Or send the couriers off with a yes all the same. The army held the railway; Anni was due, by side lines, at twenty to eleven.
-> bk_day

=== bk_day ===
What did Brandler and his committee decide at Chemnitz, and what was done in Hamburg on it? #ask #else:off
+ [Saxony, so far and no further. Both parties behind its government, and out on strike if it’s touched. #c:saxony #hinge:october]
    ~ decide_october(saxony)
    -> bk_saxony
+ [It was called off. But Anni had gone by the early train, with a yes, so we rose alone. #c:off #hinge:october #record]
    ~ decide_october(off)
    -> bk_off
+ [Yes, and never mind the Social Democrats. All Germany, that night, with what there was. #c:rising #hinge:october]
    ~ decide_october(october.rising)
    -> bk_rising

=== bk_off ===
#scene: courier
{ bk_short: -> bk_off_short }
That’s how it’s told: by the next train she’d have heard it taken back. Others tell it that somebody in Hamburg wanted it so. Moscow laid it all on Brandler. I asked Anni. “They said go,” she says, “so I went.”
Five o’clock, Tuesday, and wet. We were three hundred, over all the town. Our police station gave up like you’d give up a seat. Ohlsen was just coming on. He’d his can in his hand. There was a shot, one, and I was looking at that can. He wasn’t to have had that shift, he’d swapped it. #date: 1923-10-23 23 October 1923 #lost: ohlsen
By noon we’d trees down across the road, and the women brought soup in basins, out of houses where no man had stirred. No other town in Germany rose. Wednesday it was armoured cars, and sailors, with my own collar on{guard == enforced:, they’d voted on it|}, and I couldn’t shoot at it. We went over the roofs. A hundred dead, about, and the most had only been in the street. #date: 1923-10-24 24 October 1923 #city: hamburg reaction
Saxony’s ministers were put out on the twenty-ninth, by soldiers, with a band. {legien == crushed:In November the generals took the armed leagues of the right into their government.|Ten days on the nationalists tried it at Munich, from a beer hall, and lost too.} #date: 1923-10-29 29 October 1923 #city: chemnitz reaction
-> bk_end

=== bk_saxony ===
#scene: courier
{ bk_short: -> bk_saxony_short }
She’d two words, and got them right. Not rising; Saxony. Kuddel sat down on the floor. I was glad, I went out in the yard and was sick with it. #date: 1923-10-22 Night of 22 October 1923
When the soldiers came on, the Saturday, they fired into a crowd at Freiberg, that’s in Saxony, twenty-nine dead. So it was out: railways, pits, the harbour, and both parties had called it, that was the thing. The trains stood where they were, with the regiments in them. Ohlsen had an armband on over his uniform, three days, and directed people. {legien == crushed:The generals had starved a strike before. Only this time it was Saxony that had the flour, and half the engine drivers.|Ebert, the president, had put his name to those orders. His own Social Democrats said they’d leave the government over it, and he took his name off.} On the thirtieth the soldiers went back. #date: 1923-10-30 30 October 1923 #city: chemnitz council #city: hamburg council
{has_schroder():A wire came from Kiel, from Schröder, my old warrant officer, who’d never sent one: ORDERS CAN BE TAKEN BACK. #cast: schroder|Frau Schröder wrote; her man we’d had on a list once, in Berlin. “He would have liked that.” #lost: schroder } So Saxony kept its ministers, two of them ours. In Moscow they called it cowardice. {legien == crushed:It’s one state, with generals all round it|It’s the one state of that sort}, and you can print there. {with_danube_now():Vienna has its coal from there.|Anni drives a tram in Dresden.} #says: europe >= 1
-> bk_end

=== bk_rising ===
#scene: courier
{ bk_short: -> bk_rising_short }
{ allies == iron_berlin: -> bk_won }
-> bk_lost

=== bk_won ===
“Yes,” she says, in the door, out of breath. Five o’clock, Tuesday, and wet. {guard == enforced:The regiments had voted since eighteen, and they voted again: shoot at nobody.|The soldiers hadn’t seen pay you could eat for a month, and half of them let us by.} {legien == crushed:Nobody’d die for those generals. |}Hamburg we had by the evening, and Berlin on the Thursday, and it was commissars there that signed. I carried Kuddel on my shoulders along the Alster, and I’d not been so glad since Kiel. #date: 1923-10-25 25 October 1923 #city: hamburg council #city: berlin council
Ohlsen came down in his braces to see what the singing was. On the Saturday he was fetched, with all that had been in the police and in that party. “It’s for a few days,” I told her, on the stairs. There was to be a congress of councils, as soon as it was quiet. Then it was the French, who came on over the Rhine, and Bavaria had shut its border. {vienna == joins:Vienna and Budapest had their coal from us from then on, and a man of ours to say how much.} I’d a ticket for that congress. She asked me every evening had I heard. #date: 1923-11 November 1923
-> bk_end

=== bk_lost ===
“Yes,” she says, in the door, out of breath. Five o’clock, Tuesday, and wet. We’d the station in a minute; Chemnitz rose, and the north of Berlin, and we thought that was it catching. It was all there was. No strike had been called that a Social Democrat would join. The army was whole, and it did one town and then the next, like stairs. By Saturday it was done. Kuddel I saw carried by, and Anni was put in a van with the rest, and waved. #date: 1923-10-27 27 October 1923 #city: hamburg reaction #city: chemnitz reaction #city: berlin reaction #says: europe <= 2
It was Ohlsen had me in his cellar, on the potatoes, nine days. Two he’d known for years we had shot, and he brought me down a can of coffee. “I’m not speaking to you,” he says. {legien == crushed:The generals shut the diets again, and had the armed leagues of the right into the government.|Ebert, the president, gave the generals full powers, till it was quiet, and both our parties’ papers were stopped.} When I was gone it came out, and he was put off the force, four years before his pension. #date: 1923-11 November 1923
-> bk_end

// ---------------------------------------------------------------- where Berlin’s councils can be voted out

=== fr_crane ===
Locomotives, that’s what we loaded, for Petrograd, on credit, three years of it. I slung them. You put the chain round and then you stand away, and it’s seventy tons comes up over your head like a thought. {bread >= 3:Rye came back. No full hold yet, but rye, and it was weighed out to the canteens.|Next to nothing came back. Hides, and flax, and a paper about the harvest, and the ships high in the water.}
Ohlsen drove the big crane, a Social Democrat since before I could walk, and that Saturday he’d a motion. Not one engine more, it said, until they’d an answer from Moscow.
{
- bread <= 2: “Where’s the rye?” he says. “We owe the French for the war, we’d a spring on turnips to pay it, and we’re giving engines to people who can’t fill a sack. I’d give it them for love. Then let’s call it love, and see whose hands go up.”
- terror >= 3: “They’ve our own people sitting,” he says, “Social Democrats, and God knows who. I’ve the names of forty. That’s what draws that train, if you want to know: it’s us that has asked, three times, and been told it’s their business.”
- nations <= 1: “They’ve soldiers in Tiflis,” he says, “where there was a government voted in by people like us. I’d a letter from there. Is it for that I lift engines, so that they’re there the quicker?”
- else: “I’ve nothing against them,” he says, “they’ve come on. But we’re forty engines out, and never seen the bill. A friend you mayn’t ask for the bill, what’s that?”
}
A man was to come from Moscow with the answer, Monday, by the twenty to eleven.
What did you say to that? #ask
+ [That we’d been hungry once and somebody’d sent us flour. It was Americans, though. #c:flour]
    -> fr_flour
+ [That he was right, and I’d vote against him. #c:against]
    -> fr_against
+ [Nothing. I’d an engine to sling, and he’d to lift it, and you don’t quarrel over that. #c:sling]
    -> fr_sling
+ [That he’d no business to ask. I said it loud. I’d sat with commissars once. #c:business]
    -> fr_business

=== fr_flour ===
They laughed, and one called out who’d be paid first, the Americans or the Russians? It went on till ten. I’d meant something by it, about being asked and not asked, and I couldn’t find it again.
-> fr_brinkmann

=== fr_against ===
“Then say it up here,” says he, and I’d to get up on a beer crate. I said a railway with no engines is how you get squads with rifles. I’d that from a Russian stoker. My ears were that red, I could feel them.
-> fr_brinkmann

=== fr_sling ===
So Monday we worked that one down into the hold between us, hand signals, me and him, as careful as ever, and when she sat he took his cap off to me out of the cab. I’d no idea did he mean the engine.
-> fr_brinkmann

=== fr_business ===
It got quiet. “You’ve been told that yourself, Hinnerk,” says Ohlsen, “by a man with an armband.” {january == force:I had, and I’d been one, the winter we held Berlin, and Frau Schröder had stood before me and asked, about her man. #lost: schroder|I had, at Kiel, by a boy with a ribbon on, the day they cut the straps off Schröder, my warrant officer. #cast: schroder } I sat down.
-> fr_brinkmann

=== fr_brinkmann ===
Brinkmann asked to speak. {curzon == halt:He was over from the Ruhr, for the miners, to see where their coal went.|He’d been with us since January, him and his, since he’d not dig for the French.} A hewer, a Catholic, that a Red court had once given trenches for not joining, and I’d had the guard of him. I’d told him then there would be a place for a man who’s just not a Red. He’d a chair in there now, and nobody minded. #scene: map #elsewhen
“I was put to work by people who knew what was good for me,” he says. “I don’t want engines stopped. There’s hungry folk on that line, and it’s not them that says who’s to sit. But you’ve the one chance to ask and it’s while it’s hanging on your hook. When it’s over there you can write letters.” And then he said he’d done, and looked for his cap, and it was on his head. #wedge: hamburg / Ask while it hangs
They weren’t used to clapping him. It was Monday they’d vote, after work. That afternoon I’d one in the chains over me and a link went. You hear it first. She dropped at the one end and hung, and turned, a bit, and we stood under and nobody so much as moved a hand.
And what do you think of, then? #ask
+ [That my landlady had the key, and would find the washing. #c:washing]
    -> fr_washing
+ [Nothing. I looked at a rivet. I could draw you that rivet. #c:rivet]
    -> fr_rivet
+ [Of Anni Boysen, off the trams, that I’d not asked to the dance. #c:dance]
    -> fr_dance

=== fr_washing ===
Two shirts and the good drawers. It was a real worry to me. Ohlsen brought her round and down, so slow you’d think he was asleep, and set her on the quay like an egg, and then he climbed out of the cab and sat on the ground by the wheel.
-> fr_vote

=== fr_rivet ===
It had a lip to it, where the man’d been in a hurry. Ohlsen brought her round and down, so slow you’d think he was asleep, and then he climbed out of the cab and I went over, and we held on to each other’s sleeves a while.
-> fr_vote

=== fr_dance ===
Conductress on the eleven, since the cabinet had given them back their trams, them that had been put off when the men came home. Ohlsen brought it down like an egg. I went and stood at her stop in my dirt, and when she came by I’d forgot how you begin it. “Get in,” she says, “you’re shaking.”
-> fr_vote

=== fr_vote ===
Twenty to eleven, no train. A points failure, they said, at Wittenberge. So they waited till the herring was gone, and then it was put to them without Moscow: stop, or go on? I’d never seen that, a harbour with its hand half up. Some looked at the door yet, and Ohlsen had his back to it. #date: 1923-10-22 22 October 1923 #scene: courier
Go on, by eleven, and till the spring; then it was to be asked again. Brinkmann had voted stop, and so had Anni’s whole depot. I voted go on, and I’ll not swear it wasn’t because I was tired. {january == wait:Rosa Luxemburg, of the Communists, had it in her paper on the Friday: eleven votes were worth more to Moscow than the engine, if anybody there could read. #cast: luxemburg }
{
- bread <= 2: He came in at two in the morning, the man from Moscow, young, soaked, his answer in a wallet on a chain. A third of a cargo, it promised, by Whitsun, if the harvest allowed.
- terror >= 3: He came in at two in the morning, the man from Moscow, young, soaked, his answer in a wallet on a chain. They thanked us for our interest in Soviet justice.
- nations <= 1: He came in at two in the morning, the man from Moscow, young, soaked, his answer in a wallet on a chain. Tiflis was the Georgians’ own affair, it said, and it was signed by one, Stalin, the general secretary.
- else: He came in at two in the morning, the man from Moscow, young, soaked, his answer in a wallet on a chain. It was the bill, made out quite properly, and what they could pay of it.
}
He asked was it too late. We’d a plate put by, and he ate standing up, and he’d never been anywhere, he said, where they’d voted about him.
-> bk_end

// ---------------------------------------------------------------- where commissars hold Berlin

=== ir_door ===
Bread was cut that Saturday, and the yards walked out. You weren’t to strike, it was the emergency yet, and nobody’d called them out.
The commissar for Barmbek was a dentist. He’d do your teeth, evenings, for nothing. Monday the women stood before the hall, and at the front Anni Boysen, that was a conductress till the men came home from the war. She’d two things written down. Bread as it was in spring; and the councils voted for, in secret, as in eighteen, everybody that works. #date: 1923-10-22 22 October 1923 #wedge: hamburg / Councils, voted for
“I’ve wired to Berlin,” says the dentist, “I’ll have a courier by tomorrow, and I’ll read you what it says. But the door I can’t open. You’ll have it all home by Wednesday. Thursday it’s the children’s hospital I’ve to tell.” He was right in that. I’d carried it in, and I knew how far it’d go.
“And who’s to vote on who goes short?” says she. “Who asked you?” He couldn’t say anybody had. He put his hand up to his own cheek, as if he’d toothache.
What were you doing? #ask
+ [Standing before the door. I’d a rifle, and held it so it pointed at my foot. #c:foot]
    -> ir_foot
+ [I was inside. I sat on the flour and listened. #c:inside]
    -> ir_inside
+ [I counted who I knew. My landlady was in it, with her bag. #c:bag]
    -> ir_bag
+ [Thinking how I’d stood like that at Ebert’s door, the other side. #c:other]
    -> ir_other

=== ir_foot ===
Anni saw that. “You’ll lose a toe, Hinnerk,” she says. People laughed, and it went easier for a bit. She’d a ladder in her stocking, sewn up with black thread, very small stitches.
-> ir_ohlsen

=== ir_inside ===
There were two boys on with me, fifteen or so. They’d never in their lives voted for anything, and the one asked me how it’s done, d’you say it aloud? I showed him with a bit of paper and his cap.
-> ir_ohlsen

=== ir_bag ===
I went out to tell her to go home, it’d rain. She’d brought a bag that would take four pounds and she was ashamed of the size of it. “I’ll not get anything,” she says, “I only want to have stood here.”
-> ir_ohlsen

=== ir_other ===
January of nineteen, with the first twenty. It was the same sort of crowd, and we’d gone through it. I tried to think what it was I’d wanted. Councils, it was, voted for. #elsewhen
-> ir_ohlsen

=== ir_ohlsen ===
There was Ohlsen, on the second stair. Constable, till they’d no use for Social Democrats in the police, and he’d been eight months on the Heath for it, behind the wire. Now he swept that hall. Monday night he stopped me, in his braces.
“What’s under your bed?” he says. A suitcase, I said, that was Schröder’s, my old warrant officer. We’d had him on a list in nineteen; I keep it for his wife. #lost: schroder
“Then you’ll know,” he says. “It’s for tomorrow, at five. Every post in Hamburg, and they’ve old rifles from the war, and there’s Communists in it, Hinnerk, there’s more of yours than ours. I’ve said to them what I’d say to you. You’ll have the flour, and no other town will stir, and then you’ll see what comes down that railway. They said somebody’s got to begin. So I’m telling you. Be ill.”
And were you ill? #ask
+ [No. It was those two boys on with me, and nobody had told them. #c:boys]
    -> ir_boys
+ [I told the dentist. The hour, not who I had it from. #c:dentist]
    -> ir_told
+ [I asked would he be there himself. Where else, he said. #c:where]
    -> ir_where
+ [I lay down in my boots, and at four I got up. It was my night. #c:boots]
    -> ir_boots

=== ir_boys ===
I sent them for herring, to the far end of the harbour, at half past four, for six men. They were pleased to be let out. I had the door to myself then, and I was that frightened I talked to it.
-> ir_five

=== ir_told ===
He sat and looked at his drill. “If I ring Berlin they’ll be shot,” he says, “and if I don’t I shall.” Then he took the receiver off, so it’d be engaged, and went and washed his hands.
-> ir_five

=== ir_where ===
He’d swept that hall for those who’d locked him up, and all that while he’d been thinking who’d sweep it after. He was fifty. I’d have liked to ask him wasn’t he afraid, and he’d such a kind face on that I couldn’t.
-> ir_five

=== ir_boots ===
My landlady had heard me on the stairs. She came out in a shawl and gave me her bag. “In case,” she says. I’d it in my coat the whole of that day.
-> ir_five

=== ir_five ===
#scene: courier
Five o’clock, Tuesday, and wet. They were three hundred, over all the town, and I could have named you ours. I put the rifle on the floor and stood on one side. They didn’t hurt us. They gave the flour out by the stairs, a pan to each, with a list, quite fair, and women brought soup in basins, and Anni called out a meeting for the Wednesday, to vote. I put my hand up to be on the door. #date: 1923-10-23 23 October 1923 #city: hamburg council
No other town stirred. Wednesday it was armoured cars, and sailors off the torpedo boats; that’s what I’d been, and they’d the same ribbon. A hundred dead, about, and the most had only been in the street. Ohlsen was by the bar, with his broom. Anni was on the list for Thursday. The dentist wrote in that she’d kept the hospital its share, and it was read, and noted. Me they asked why I’d put my rifle down, and he told them I’d been taken ill. #date: 1923-10-24 24 October 1923 #city: hamburg reaction #lost: ohlsen #lost: anni
Friday the courier got in from Berlin. Two days he’d sat at Wittenberge, since the railwaymen had come out for us, the only ones that did. It’d been signed on the Sunday. Bread as in spring, it said, and an election by Christmas, for the kitchens. {kronstadt == delegation:Moscow had asked them to. It had sent people over the ice once, to a fortress that wanted the same, and had got through that.|{kronstadt == stormed:And from Moscow a line to be firm, as they’d been on the ice, before the fortress. The one sheet was pinned on top of the other.|Moscow wasn’t in it at all, and I’d looked on the back as well.}} #date: 1923-10-26 26 October 1923
-> bk_end

// ---------------------------------------------------------------- whose train it was

=== bk_end ===
{ bk_short: -> bk_close }
The line from Berlin is underlined in the box’s time-table, not by you. Everybody tells of a late train. #frame
So whose train was late? #ask
+ [The courier’s. It was the points, or it wasn’t. That time-table doesn’t say. #c:points]
    -> bk_points
+ [Ours, if you ask me. It was to have come in eighteen. #c:ours]
    -> bk_ours
+ [None was. That’s people who’d sooner it had been a train. #c:none]
    -> bk_none

=== bk_points ===
{
- october == october.off: There was another sent after her with the right word, and he got in at noon. I’ve looked up that shift, too. Ohlsen, Tuesday, early: crossed out, and then written in again.
- october: She’d sat with a goose on her lap from Ludwigslust on, Anni, so the woman next her could sleep. That’s all she ever told me about that journey.
- allies == iron_berlin: I went and asked for that train’s guard, and they said at Wittenberge he’d been fetched as well.
- else: The guard said it was a cow. He was quite sure of it, and he described her.
}
-> bk_close

=== bk_ours ===
{
- october == october.off: I said so to Frau Ohlsen, that winter, I’d carried her coal up. She said in eighteen he’d have opened the door to us himself, he’d the paper from Hamburg framed. Then she asked me not to come any more.
- october == saxony: In eighteen we’d asked for everything and we were let have a paper. That time in Saxony we’d asked for what was ours already, and they’d to give us that.
- october: In eighteen nobody’d had to be told a day. You could tell by the coal. That October I’d been told a day, and never so much as asked a stoker.
- allies == iron_berlin: It did come, in eighteen. We were all on the platform. And then some of us drove it off and left the rest standing there, and I was in the cab.
- else: And then it came in twenty after all, and here you sit in it, and you want to know from the guard does it go any further.
}
-> bk_close

=== bk_none ===
{
- october == october.off: There were three hundred of us and there’s a million people in Hamburg. She could have come on time with anything you like in her mouth.
- october == saxony: If she’d come with a yes, I’d have gone. I’d my boots on. It’s only that somebody in a hall had asked the others first.
- october: It was said yes to, that’s all. I was there, and I said it as well.
- allies == iron_berlin: He had that sheet on him since Sunday, with a stamp, and all those that signed it had a telephone.
- else: They could have had that vote the week before, or after. It was only that it’s easier with somebody to wait for.
}
-> bk_close

=== bk_close ===
{
- october == october.off: He takes the banknote back from under the chair, and smooths it, and the chair tips when he leans back. #frame
- october == saxony: He leaves the banknote where it is. The chair stands. #frame
- october: He takes the banknote back, looks on both sides of it, and asks you what the time is. #frame
- allies == iron_berlin: He unfolds the card again, and tears off the corner that is good for bread, and gives it to you. #frame
- else: The man with the tea asks whether he may have the banknote, for his boy, and Hinnerk Lührs gives it him. #frame
}
-> file_done

// ---------------------------------------------------------------- in short

=== bk_short ===
{
- with_berlin_now(): Hamburg, October 1923. Germany has councils and a parliament, a lost war to pay for, and the French in the Ruhr. For three years it has sent Russia locomotives on credit; the dockers’ council may refuse to load them. Ohlsen, a crane driver and Social Democrat, moves to stop until Moscow has answered him{bread <= 2:: where is the rye?|{terror >= 3:: where are its prisoners?|{nations <= 1:: what are its soldiers doing in Tiflis?|: where is the bill?}}} Brinkmann, a miner whom a Red court once made to dig trenches, says that one must ask while the engine hangs on the hook. #frame
- allies == iron_berlin: Hamburg, October 1923. Commissars have held Berlin since January 1919, and by now Germany. Bread is cut. Anni Boysen, who was a conductress, asks for the spring’s ration and for elected councils; the commissar, a dentist, waits for an answer from Berlin. Ohlsen, a constable until he had been in a camp, warns Hinnerk Lührs: tomorrow at five. #frame
- else: He talks, and you keep the dates. Germany, October 1923: the money is dying, {legien == crushed:generals rule|French troops hold the Ruhr}, and Moscow’s International has had a day fixed for a rising. Communists have joined Saxony’s elected Social Democrats in its government; the army marches on it. Hamburg’s Communists have hardly a rifle. Ohlsen, a constable and Social Democrat, warns that nobody will fight for a day fixed in Moscow, but he would strike for Saxony. #frame
}
{ can_rise_in_october(): -> bk_short_word }
{ allies == iron_berlin: -> ir_short }
-> fr_short

=== bk_short_word ===
On 21 October workers’ delegates meet at Chemnitz, in Saxony. Brandler, who leads the Communists, is to ask for a general strike, which would be the signal to rise. The Social Democrats threaten to leave. He and his committee can drop it, ask only for the defence of Saxony’s government, or send the couriers off with a yes. Hamburg waits for its courier, Anni Boysen. #frame #date: 1923-10-22 22 October 1923 #wedge: chemnitz / A strike against the soldiers
-> bk_day

=== fr_short ===
#scene: courier
The train of the man who brings Moscow’s answer is late, and they vote without him: to go on, by eleven, until the spring. He comes at two in the morning and is given a plate of herring. #frame #date: 1923-10-22 22 October 1923 #wedge: hamburg / Ask while it hangs
-> bk_end

=== ir_short ===
#scene: courier
Some three hundred, many of them Communists, take the posts, share out the flour and call a vote. No other town stirs. Sailors and armoured cars end it in two days; about a hundred people are dead, Ohlsen and Anni Boysen among them. Then a courier arrives from Berlin with a sheet, signed before it began, that grants the bread. #frame #lost: ohlsen #lost: anni #date: 1923-10-26 26 October 1923 #city: hamburg reaction
-> bk_end

=== bk_off_short ===
The committee calls it off. Hamburg’s courier has left too soon, or has been sent; that is disputed. On the 23rd some three hundred attack the police stations there, alone. About a hundred people die, Ohlsen among them. Saxony’s government is removed by soldiers. #frame #lost: ohlsen #date: 1923-10-29 29 October 1923 #city: hamburg reaction #city: chemnitz reaction
-> bk_end

=== bk_saxony_short ===
No rising: both parties will defend Saxony’s government. When soldiers fire at Freiberg a general strike, called by both, stops their trains. They are withdrawn. Saxony keeps its ministers, Moscow calls it cowardice, and Ohlsen has worn an armband over his uniform. #frame #date: 1923-10-30 30 October 1923 #city: chemnitz council #city: hamburg council
-> bk_end

=== bk_rising_short ===
{ allies == iron_berlin: The word is yes. The old order is tired, and gives way: Hamburg falls in a day, Berlin on the Thursday. Commissars govern. The French cross the Rhine, Bavaria shuts its border, the congress of councils is put off, and Ohlsen is fetched from his stairs. #frame #date: 1923-11 November 1923 #city: hamburg council #city: berlin council | The word is yes, and too few hear it. The army, which is whole, takes one town after another, and by Saturday it is over. Ohlsen hides the man he had warned, and loses his post. Generals are given full powers. #frame #date: 1923-11 November 1923 #city: hamburg reaction #city: chemnitz reaction #city: berlin reaction }
-> bk_end
