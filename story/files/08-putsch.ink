// 08. Essen and Berlin, 13 March–8 April 1920. The generals march, everybody sits down, and somebody has to say what for.
//
// Facts: dossier TP8, timeline 42–43. Documented: some twelve million on strike; Kapp gone in four days; the unions’ demand for a workers’
// government and who refused it; a Ruhr Red Army of 50,000 or more; the fight for the Essen water tower; Bielefeld, taken in Hagen, refused in
// Essen and by some commanders, overridden by General Watter; over 1,000 dead. Invented: Hinnerk, Schröder, his wife, Brinkmann, the violet pad.
// Where Berlin was taken by force in January 1919 its commissars still have it, and the strike is against two sides at once.
// Hinnerk’s voice, sixteen months on: still “He’d a…”, still no verb where none is needed, “mind”. Longer between the sentences. He says
// what a thing ran on. No quips.

=== putsch ===
# file: 08
# title: The Water Tower
# witness: Hinnerk Lührs, boilerman at a pit near Essen
# born: 1896, Kiel; a riveter’s son
# asked: Who turned it off?
# content: street fighting, shootings of prisoners (not shown), camps
# place: essen
# date: 1920-03-13 13 March 1920
{
- allies == iron_berlin: The cover has been signed for at three control posts. The third has kept the corner. #frame #city: essen stirring #city: berlin council #city: hamburg stirring
- vienna == joins: It came by way of Vienna, and somebody there has written the contents on the outside, in pencil, on the back of an order for coal. #frame #city: essen stirring #city: berlin reaction #city: hamburg stirring
- else: The string on this one is new, and the knot is a sailor’s. #frame #city: essen stirring #city: berlin reaction #city: hamburg stirring
}
Hinnerk Lührs again. He goes to the stove first and looks at what is in it. #frame
{
- allies == iron_berlin: January of nineteen we’d taken Berlin with a few thousand, and it was held yet. Commissars did the holding, with Social Democrats behind wire out on the Heath, for having said no; the rest of Germany had Ebert, at Weimar, for as long as the generals let him. I couldn’t stand the doors any more. So I’d got a pit by Essen, with boilers. Our coal went to Berlin under guard, and they paid in paper.
- january == wait: I’d boilers at a pit by Essen, in the Ruhr. Turnip bread, and a herring Fridays. Rosa Luxemburg had her paper still, and it’d said for a year, the officers will come when you’ve stopped looking. I had stopped, mind. #cast: luxemburg
- else: I’d boilers at a pit by Essen, in the Ruhr. Turnip bread, and a herring Fridays. You’d not speak of that January. There were two workers’ parties to a bench, and each had it that the other’d killed its dead.
}
Saturday the thirteenth of March the hooter went, and whoever had the cord didn’t let go of it. #scene: pit
{
- allies == iron_berlin: The Kaiser’s old generals had come out of Pomerania to put the commissars down. So the unions, eight million people, called everybody out. “Against which lot?” I said. “Both,” said the man. “Neither’s to be carried, nor fed, nor lit.”
- guard == enforced: It was officers. The army was to be under civilians, since that congress I’d kept the door of, and a brigade back from the Baltic had been told to give its rifles in. It’d given in the ones that didn’t work. Then it took Berlin in a night, and a man called Kapp was chancellor, who’d been something in farm credit. Ebert’s government ran for it. Before it ran, somebody signed a strike for everyone, everywhere.
- else: It was officers. A brigade had been told to disband. It marched into Berlin in the night instead, some with the hooked cross on the helmet, and made a man called Kapp chancellor, who’d been something in farm credit. Ebert’s government asked the army to stop it. Soldiers don’t shoot at soldiers, said the army. So the government ran for it. Before it ran, somebody signed a strike for everyone, everywhere.
}
And what did you do with the fires, this time? #ask
+ [Banked them. A pit drowns in a week, and then what have you struck for? #c:banked]
    -> pu_banked
+ [Drew them, the lot. It’s only the one you leave in that anybody asks about. #c:drew]
    -> pu_drew
+ [Kept the one, for the pumps. The under-manager asked me, with his hat in his hand. #c:pumps]
    -> pu_pumps
+ [Nothing. I’d a fever and lay and heard it stop. You don’t know a pit makes a noise. #c:heard]
    -> pu_heard
+ [Read this file in short. #c:short]
    -> pu_short

=== pu_banked ===
Stop the pumps and you’ve a lake down there, and no work for whoever wins. So two lads and me kept the one boiler breathing, nights. Days, they stood at the gate and called me yellow for it, loud, so nobody’d ask. It was agreed. They enjoyed it more than they need have.
-> pu_tower

=== pu_drew ===
All six. By the Sunday it was white ash. I’d never seen those plates cold. There’s names scratched in them, stokers’, from 1887 on, and one had put what he thought of the under-manager. I scratched mine in below. When the fans quit, the women ran out. They thought it was a fall.
-> pu_tower

=== pu_pumps ===
He’d been a captain. “Lührs,” he says, “the water hasn’t got a party.” It was the first sense I’d had off an officer. So one fire, and a stamped paper on the door. He came down nights and said thank you, and then neither of us knew how you leave off.
-> pu_tower

=== pu_heard ===
First the fans went, then the cage. Then it was dripping, and a dog in some yard that must have always barked. My landlady came in and felt was I dead. She’d her hat on. She cleaned at the bank, and the cashiers had sent her home and gone after. “The bank,” she said, and sat down on my feet.
-> pu_tower

=== pu_tower ===
#scene: still
Twelve million out. Clerks, gas men, a judge at Bochum. In Berlin no tram, no lamp, and nobody to print a notice saying {allies == iron_berlin:whose town it was|who was chancellor}.
{
- allies == iron_berlin: The generals had stopped a day’s march off, with nothing to ride in, and waited for the commissars to be starved out by the same strike that was starving them. In the Ruhr it was us had rifles, and we couldn’t have said who for. Some wore red ribbon and some black, and one lot from Hagen wore both. In Essen the old police had shut themselves in the water tower. #wedge: berlin / Not one yard
- else: Kapp sent to the bank for money, and they asked him whose signature that was. Four days, and he’d gone. But the officers hadn’t. So in the Ruhr it went to rifles, out of hen-houses and from under a font: a Red Army, fifty thousand by the Friday, in whatever helmet they’d kept or a dead man’s. In Essen the police had the water tower. #city: essen council #wedge: berlin / Sweep out the army
}
I carried cartridges up to the ones who shot at it. When the police came down some had their hands up. You’ll find nobody who was on those stairs. I was.
{ allies == iron_berlin: -> pu_frau }
-> pu_visit

=== pu_visit ===
Then Schröder came, for the Kiel strike committee, on a hand trolley. My old warrant officer, a Social Democrat still. #cast: schroder
“That was us called it,” he says, “and it’s worked, and d’you know what on? Clerks, in the ministries, who laid the pen down. You’ll not get clerks with a red flag, Hinnerk. The workers’ parties haven’t half the seats in that house, and the French sit over the river waiting for one of you to shout. Put the parliament back, sweep the army and go home.” “And who was it kept the generals?” I said. He’d no answer to that. {january == wait:It used to be that only a staff could bring the men home.|He’d had one in January, but he’d used it.} #cast: schroder
What did you give him? #ask
+ [My bed. He was fifty-six and he’d pumped that trolley from Hamm. #c:bed]
    -> pu_bed
+ [A rifle. He took the bolt out and cleaned it and gave it me back in two parts. #c:rifle]
    -> pu_rifle
+ [Right. I told him so. About the clerks. #c:right]
    -> pu_right

=== pu_bed ===
He folded his things on the chair like for inspection. I’d the floor. He talked at the ceiling about committees. About four he says, “The ones on the stairs, were they all shooting?” I said no. After that I only heard the springs.
-> pu_brinkmann

=== pu_rifle ===
“That goes together in the one way,” he said, “and comes apart in several.” He didn’t want two armies, a good one and a bad one. He wanted one that did as it was told by people you could get rid of. He cleaned the other rifles too, all night, and gave them back like that.
-> pu_brinkmann

=== pu_right ===
He got his notebook out and put it down with the date: Lührs agrees. Then he sat on my bed as if somebody’d let go of him. “You might have said,” he says, “in eighteen.” I said in eighteen I’d not met any clerks.
-> pu_brinkmann

=== pu_frau ===
Then Frau Schröder came, with a suitcase, walking. She’d walked from Hamm. My old warrant officer, her man was. I’d been in with the twenty who took the Chancellery, and a thing that’s taken by twenty, he’d sent me word, will have to be held by the twenty. Fourteen months he’d been on somebody’s list in Berlin, and I’d known it as long as she had. She’d written every week and had the one letter back, and that said “forwarded”. #lost: schroder
She wanted a pass to the camp office. Who’d she know there but me? “He’s for sending you home and the generals too,” she said, “and letting folk vote.” She said it like he was in the next room. #lost: schroder
What did you give her? #ask
+ [The pass. I’d a stamp from when I was on the door, and never handed it in. #c:pass]
    -> pu_pass
+ [The truth. That I’d known the door, and it didn’t open for letters. #c:truth]
    -> pu_truth
+ [Soup. She ate it with her gloves on. #c:soup]
    -> pu_soup

=== pu_pass ===
It said “Valid until the world revolution”. Somebody’d thought that was funny; it may have been me. She read it twice, and laid it in the case between the shirts, so it shouldn’t crease.
-> pu_brinkmann

=== pu_truth ===
There’s a shed, I told her, with a slot. When it’s full they empty it into the stove, and I’d minded the stove. “No,” she said, “you always told him the truth as well. After.”
-> pu_brinkmann

=== pu_soup ===
Then she washed the plate and dried it and looked for where it lived. It didn’t live anywhere. So she stood and held it, and told me what they’d all been paid at Kiel before the war, by trades. I’d have listened till morning.
-> pu_brinkmann

=== pu_brinkmann ===
#scene: map
There was a hewer, Brinkmann. Catholic, two boys. His own union, the Christian one, had told him wait, so he’d waited. A Red court sat in the school, under the times-tables, and gave him trenches for it, up on the Lippe where the front was to be. They’d his pig off him too, for the kitchen. I’d eaten of it. One night I’d the guard of him. “What’ve I done?” he says. Nothing. “And when your lot’s in, is there a place for a man who’s just not a Red?” I said there would be. #rail: berlin-essen cut
And you? #ask
+ [Took a spade as well. You can’t stand and hold a lamp on a man. #c:spade]
    -> pu_spade
+ [Let him sleep. I dug his yard and a half, so it’d look right. #c:dug]
    -> pu_dug
+ [Held the lamp. It was a job. I’ve held it since, some nights. #c:lamp]
    -> pu_lamp
+ [Asked him who he’d have had us fetch instead. He’d a name ready. #c:name]
    -> pu_name

=== pu_spade ===
He was quicker than me. Hewers are. By morning he was showing me how you stand, so your back lasts. Twelve yards, we’d done. Nobody ever came that way. There’ll be beet in it now.
-> pu_whistle

=== pu_dug ===
He said a grace over it when he woke, with me in it by name. I’ve been called a lot, mind, but not that. In Latin, so I don’t know what I’m down for.
-> pu_whistle

=== pu_lamp ===
He talked, to keep warm. Which seam he’d been on. How his youngest walked, on the outsides of his feet. I held it where I’d been told to, and it shook, and he said, “You’ll want to eat something.”
-> pu_whistle

=== pu_name ===
Straight off he had it. A neighbour, with a better garden, who was for us if he was for anyone. I told him to dig, and he dug, and I was glad of the noise.
-> pu_whistle

=== pu_whistle ===
{ allies == iron_berlin:
    It was old Legien ran that strike, the head of all the unions, a man of cash-books. Thirty years of strikes, and he’d sat on every one till it went cold. Now he’d stopped all Germany, and he’d not start it. Nobody goes back, not a lamp, till both lots have gone home and there’s a cabinet of the unions that people can vote out again. The commissars sent to say the revolution didn’t bargain. The generals sent to ask what he wanted for himself. In Essen there was bread for the two days.
- else: Then old Legien, the head of all the unions. Thirty years of strikes, and he’d sat on every one till it went cold. Now Ebert’s government was back, thanking everybody, and he’d not have it. Nobody starts till there’s another one: unions and workers’ parties in the one cabinet, and the army swept. The Independents, that was the left party, said they’d sooner lose than sit with the people who’d {january == wait:kept those officers on|set officers on them that January}. Ebert’s lot said, with what votes? There was bread for the two days.
}
-> pu_legien

=== pu_legien ===
And that cabinet of the unions? What came of it? #ask
+ [{allies == iron_berlin:The commissars wouldn’t share. They’d not bled for a wages board, they said.|Nobody would sit in it. Some had clean hands, and meant to keep them that way.} #c:refused #hinge:legien #record]
    ~ decide_legien(legien.refused)
    -> pu_refused
+ [{allies == iron_berlin:They got the keys. Six in the morning, with a label on every ring.|They made it. Top hats that didn’t fit, and the trains stood till the list was signed.} #c:cabinet #hinge:legien]
    ~ decide_legien(cabinet)
    -> pu_cabinet
+ [The strike crumbled. The trams ran on the Wednesday, and {allies == iron_berlin:there were helmets riding on them by the Thursday|the helmets hadn’t left by the Thursday}. #c:crushed #hinge:legien]
    ~ decide_legien(crushed)
    -> pu_crushed

=== pu_refused ===
#scene: tower
{ pu_short: -> pu_refused_short }
{ allies == iron_berlin:
    The strike had saved them, since no general moves without a train, and it was half against them. They printed their thanks. Every name on the strike committee was in it, and that’s how we knew who’d be fetched. The generals went back to Pomerania, in no hurry, with the horses fat. After Easter it was commissars at the pit as well, one a shift. Ours’d been a barber. He’d a whistle. #date: 1920-04-08 8 April 1920 #city: berlin council
    {pu_pass:She got as far as the office on my pass. They kept it, and kept her till dark, and she left me the case on her way home.|She went home to Kiel by the road. The case she left with me.} Two shirts, a razor, cuff-links with anchors. Brinkmann they let go with a paper. It was good for the one pit, and he’d to show it at church.
- else: The Independents looked at those chairs, and all they could see was who’d sat in them. The Communists, that was mine, said no, and then that they’d not stand in the way, one day late. So twelve million went back to work, for a paper with nine points. #date: 1920-03-24 24 March 1920
    Then Bielefeld. Ministers and strikers, in the one town hall: arms in by noon, and nobody’d be touched. Hagen said yes. Essen said no, and some of the commanders said ask again Tuesday. General Watter said noon. There was a clerk made out safe-conducts, in violet ink, and I held the pad for him. On the second of April the army came. A thousand of ours and more, and not in the fighting, the most of them. Brinkmann wasn’t even ours. He’d his safe-conduct out in front of him. It’d run, in the wet. Violet does. #date: 1920-04-08 8 April 1920 #city: essen reaction #rail: berlin-essen running
}
-> pu_end

=== pu_cabinet ===
#scene: tower
{ pu_short: -> pu_cabinet_short }
{
- january == force: It took nine days, till there was somebody in the Chancellery hungry enough to have sense. They walked out two and two, and the crowd let them by, that was agreed. There were to be councils voted for, that May, by everyone, and a house beside them. The generals found that nobody would water their horses. #date: 1920-03-24 24 March 1920 #city: berlin council #city: hamburg council #city: essen council #rail: berlin-essen running
    We stood at the gate of the camp on the Heath, Frau Schröder and me, from six. They came out by the alphabet. Thin, in their own coats. Some shook my hand who’d no cause. About T she picked the case up. She’d have waited through to Z, only I think she had known since the gate. #lost: schroder
    Brinkmann had walked home off the Lippe by then. He’d filled his bit in first.
- with_berlin_now(): It could stand on something. {guard == enforced:Those regiments had been told once already who they answered to, and when the officers rang, half took a vote on it.|There were people to put in it that weren’t ashamed of the year before. Luxemburg wouldn’t sit in it. She’d see it had company, she said. #cast: luxemburg} First thing they did was send for Watter, who commanded our way. He got a pension, and a train to draw it in. They had the vote on it in June, mind, and got home by nine seats. #date: 1920-03-24 24 March 1920 #city: berlin council #city: hamburg council #city: essen council #rail: berlin-essen running
    At Bielefeld they made terms for the Ruhr, and we gave the rifles in. There was a clerk, violet ink, making out safe-conducts, and I held the pad, and they were good. Brinkmann walked home on his. He has it behind glass, in the kitchen. The court in the school was never asked about, nor the stairs. I’d have gone and said. #date: 1920-04-08 8 April 1920
- else: It was made, and it’d nothing under it. No regiment would have posted a letter for it. The ones who’d have put heart in it were a year dead. {pu_right:Schröder had said about the seats.|Schröder went to look at it and came back older.} It held till the leaves were down. #date: 1920-03-24 24 March 1920 #cast: schroder
    At Bielefeld they promised us we’d not be touched if we gave the rifles in. A clerk made out safe-conducts, in violet ink, and I held the pad. In Hagen they were honoured. In Essen it depended who was reading. Brinkmann’s was read by a lieutenant who held it upside down, and he’d never been ours to begin with. #date: 1920-04-08 8 April 1920 #city: essen reaction #rail: berlin-essen running
}
-> pu_end

=== pu_crushed ===
#scene: tower
{ pu_short: -> pu_crushed_short }
{ january == force:
    There was no bread left in Berlin to be loyal on. The commissars went out by the canal, with the stamps. The generals came in slow, so that everyone should see. Same wire on the Heath, same huts, same card index; they’d only to change who stood which side. Frau Schröder went along the fence both times. The second lot were quite polite. They said he wasn’t on the list they’d been left. #date: 1920-03-24 24 March 1920 #city: berlin reaction #city: hamburg reaction #city: essen reaction #lost: schroder
- else: It was hunger. And no regiment would stand up for Ebert’s government, so it went again. Kapp had been a fool. The one the generals put in after wasn’t, and he’d an eyeglass. The unions’ halls were shut, for repairs. They’d had old Legien’s cash-books out, and paid the regiments from them. #date: 1920-03-24 24 March 1920 #city: berlin reaction #city: hamburg reaction
    {pu_rifle:Schröder was fetched from my room. He’d one of the bolts in his pocket, he’d forgot it.|Schröder was fetched from my room. He asked them might he make the bed.} He was back by the summer. He doesn’t say. #cast: schroder
}
In the Ruhr it took them two weeks. There was a clerk made out safe-conducts, in violet ink, because he thought somebody ought to, and I held the pad. Brinkmann had one on him when they laid him out. He’d never been ours to begin with. #date: 1920-04-08 8 April 1920 #city: essen reaction
-> pu_end

=== pu_end ===
{
- legien == crushed: He has left the stove door open. The man with the tea shuts it, and remarks that coal is signed for now. #frame
- with_berlin_now(): He lays on one more shovel than there is need of, and sits by it. #frame
- else: He has let the stove go out, and you have only now noticed. #frame
}
{ pu_short: -> file_done }
{
- legien == crushed: I shipped out of Hamburg after. A ship’s got boilers too.
- pu_banked: The pit worked again. They left off calling me yellow, the lads. I’d got used to it.
- pu_drew: It cost that pit a level. There’s perch in it, somebody said. I went to Hamburg, to the docks.
- pu_heard: I still listen for it, first thing, and that’s ten years.
- else: I went to Hamburg after, to the docks. The pit was all right. It was the tower you could see from everywhere.
}
-> file_done

// ---------------------------------------------------------------- in short

=== pu_short ===
{ allies == iron_berlin:
    He leaves gaps, and you close them. Since January 1919 a council government has held Berlin by force, and has put Social Democrats behind wire. In March 1920 the generals march on it. The unions call everyone out, against both; twelve million stop work. Neither side can be moved or fed. In the Ruhr workers have rifles, and do not know for whom. Frau Schröder comes with her husband’s suitcase and asks for a pass to the camps. #frame #lost: schroder
- else: He leaves gaps, and you close them. On 13 March 1920 officers take Berlin. The government flees; the unions call everyone out, and twelve million stop work. In four days the putsch has failed. In the Ruhr a workers’ army of fifty thousand has formed and besieged the police in Essen’s water tower. A court of theirs sends Brinkmann, a Catholic miner, to dig trenches because he would not join. Schröder, of a strike committee, says it worked because of the clerks, and that the French are waiting. #frame #cast: schroder
}
Legien, the head of the unions, will not end the strike. He wants a cabinet of the unions and the workers’ parties, and the army purged. #frame #wedge: berlin / Sweep out the army
-> pu_legien

=== pu_refused_short ===
{ allies == iron_berlin: The commissars refuse to share. The strike has saved them from the generals, and they stay, harder than before; the men who called it are arrested. #frame #date: 1920-04-08 8 April 1920 #city: berlin council | The Independents refuse to sit with Ebert’s party. The strike ends for a promise. At Bielefeld the Ruhr’s fighters are offered an amnesty; some accept, some do not, and General Watter marches. More than a thousand die, Brinkmann among them, with a safe-conduct in his pocket. #frame #date: 1920-04-08 8 April 1920 #city: essen reaction }
-> pu_end

=== pu_cabinet_short ===
{
- january == force: The commissars hand over the keys. There are to be elected councils, and a parliament beside them. The camps are opened; Schröder does not come out. #frame #date: 1920-04-08 8 April 1920 #city: berlin council #lost: schroder
- with_berlin_now(): The unions’ cabinet takes office and has the strength to dismiss generals. The amnesty is kept, and Brinkmann walks home on his safe-conduct. In June the voters confirm it, narrowly. #frame #date: 1920-04-08 8 April 1920 #city: berlin council
- else: The unions’ cabinet takes office, with nothing to support it: an unpurged army and a left without its leaders. It is gone by the winter. The amnesty is kept in one town and not in the next. #frame #date: 1920-04-08 8 April 1920 #city: essen reaction
}
-> pu_end

=== pu_crushed_short ===
{ january == force: Berlin cannot be fed or held. The generals come in, and put the commissars where the Social Democrats had been. #frame #date: 1920-04-08 8 April 1920 #city: berlin reaction | The strike crumbles, and the generals stay, behind a cleverer man than Kapp. The unions’ houses are closed. The Ruhr is taken in two weeks; Brinkmann is among the dead. #frame #date: 1920-04-08 8 April 1920 #city: berlin reaction }
-> pu_end
