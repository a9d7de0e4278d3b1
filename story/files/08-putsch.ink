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
# date: 13 March 1920
{
- allies == iron_berlin: The cover has been signed for at three control posts. The third has kept the corner. #frame #city: essen stirring #city: berlin council #city: hamburg stirring
- vienna == joins: It came by way of Vienna, and somebody there has written the contents on the outside, in pencil, with a saving in coal. #frame #city: essen stirring #city: berlin reaction #city: hamburg stirring
- else: The string on this one is new, and the knot is a sailor’s. #frame #city: essen stirring #city: berlin reaction #city: hamburg stirring
}
Hinnerk Lührs again. He goes to the stove first and looks at what is in it. #frame
{
- allies == iron_berlin: We’d had Berlin since that January. Like you’ve a bone in your throat. There were commissars, and rings of wire out on the Heath, Social Democrats in them mostly. The Ruhr sent coal under guard and got paper for it. I’d asked for a pit so as to be done with doors. Then in March the generals came on out of Pomerania, and half the country would’ve held their stirrups.
- january == wait: I’d boilers at a pit by Essen. Turnip bread, and a herring Fridays. It was two of ours to every Social Democrat down there, by then. Rosa Luxemburg’s paper’d said it for a year, they’ll come when you’ve stopped looking. I had, mind. The Saturday the hooter went and nobody let go of it. #cast: luxemburg
- else: I’d boilers at a pit by Essen. Turnip bread, and a herring Fridays. You’d not talk of Berlin there, nor that January. They’d look at your hands, to see had you been one of those who went home. The Saturday the hooter went and nobody let go of it.
}
{
- allies == iron_berlin: So the unions called everybody out. “Against who?” I said. “Against the lot,” said the man. Trains, lamps, water. Neither side to be carried one yard.
- guard == enforced: Officers, in Berlin. It was meant to be an army under civilians, since the congress. Two brigades back from the Baltic had been told to hand their rifles in, and they’d handed in the ones that didn’t work. Ebert’s lot ran for it, and before they ran somebody signed a strike.
- else: Officers, in Berlin, some with the hooked cross on the helmet. Ebert’d asked the army, and the army said soldiers don’t shoot at soldiers. So his lot ran for it, and before they ran somebody signed a strike.
}
And what did you do with the fires, this time? #ask
+ [Banked them. A pit drowns in a week, and then what have you struck for? #c:banked]
    -> pu_banked
+ [Drew them. I’d once been asked why I had banked some. #c:drew]
    -> pu_drew
+ [Kept the one, for the pumps. The under-manager asked me, with his hat in his hand. #c:pumps]
    -> pu_pumps
+ [Nothing. I’d a fever and lay and heard it stop. You don’t know a pit makes a noise. #c:heard]
    -> pu_heard
+ [Read this file in short. #c:short]
    -> pu_short

=== pu_banked ===
They called me soft for it. I’d two lads help me, nights, who’d called me it.
-> pu_tower

=== pu_drew ===
White ash by the Sunday. I’d never seen those plates cold. There’s names scratched in them.
-> pu_tower

=== pu_pumps ===
He’d been a captain. He said thank you, and then neither of us knew how you leave off.
-> pu_tower

=== pu_heard ===
Dripping. Then a dog. My landlady came and felt was I dead.
-> pu_tower

=== pu_tower ===
Twelve million out. Clerks. Gas men. There was a judge at Bochum, they said. Berlin’d no lamps, and you couldn’t get a notice printed to say who was chancellor. In four days that Kapp was gone, and hadn’t paid for the telephone.
{
- allies == iron_berlin: But the generals weren’t. They’d stopped a day’s march off Berlin, with nothing to ride in, and they waited for the commissars to be starved out by the same strike that was starving them. In the Ruhr it was us had rifles, and we couldn’t have said who for. Some wore red ribbon and some black, and one lot from Hagen wore both. In Essen the old police sat in the water tower and shot at anyone with a bucket, so they’d water and we hadn’t. #wedge: berlin / Not one yard
- else: But the brigades weren’t. They’d only been told to go home, same as in nineteen. So in the Ruhr it went to rifles. They came out of hen-houses and from under a font. Fifty thousand by the Friday, miners, helmets as they came, too big or a dead man’s. A council in every town had the flour weighed and the schnapps poured off. In Essen the police sat in the water tower, and I carried water up to the ones who were shooting at it. When it was over nobody’d look at the bottom of those stairs. Some of the police had their hands up. #city: essen council #wedge: berlin / Sweep out the army
}
{ allies == iron_berlin: -> pu_frau }
-> pu_visit

=== pu_visit ===
Schröder came, on a railway trolley, from Kiel. Strike committee. Grey now. He’d the coat on yet with the threads at the shoulder. #cast: schroder
“That was us called it,” he says, “and it’s worked, and d’you know what on? Clerks. You’ll not get clerks with a red flag. We’re short by forty seats in that house, and the French sit over the river waiting for one of you to shout.” “And the generals?” I said. “Who was it kept them, Schröder?” He’d no answer to that. He had one in January, but he’d used it. #cast: schroder
What did you give him? #ask
+ [My bed. He was fifty-six and he’d pumped that trolley from Hamm. #c:bed]
    -> pu_bed
+ [A rifle. He took the bolt out and cleaned it and gave it me back in two parts. #c:rifle]
    -> pu_rifle
+ [Right. I told him so. About the clerks. #c:right]
    -> pu_right

=== pu_bed ===
He folded his things on the chair like for inspection.
-> pu_brinkmann

=== pu_rifle ===
“That goes together in the one way,” he said, “and comes apart in several.”
-> pu_brinkmann

=== pu_right ===
He wrote it down, with the date.
-> pu_brinkmann

=== pu_frau ===
Then Frau Schröder, with his case. She’d walked from Hamm. Fourteen months he’d been on somebody’s list in Berlin, and she’d a letter back that said “forwarded”. She wanted a pass for the camp office. Who’d she know there but me? #lost: schroder
“He says a thing that’s taken by twenty’ll have to be held by the twenty,” she said. She said it like he was in the next room. #lost: schroder
What did you give her? #ask
+ [The pass. I’d a stamp from when I was on the door, and never handed it in. #c:pass]
    -> pu_pass
+ [The truth. That I’d known the door, and it didn’t open for letters. #c:truth]
    -> pu_truth
+ [Soup. She ate it with her gloves on. #c:soup]
    -> pu_soup

=== pu_pass ===
It said “Valid until the world revolution”. Somebody’d thought that was funny. She read it twice.
-> pu_brinkmann

=== pu_truth ===
“No,” she said, “you always told him the truth as well. After.”
-> pu_brinkmann

=== pu_soup ===
Then she washed the plate. She looked for where it lived.
-> pu_brinkmann

=== pu_brinkmann ===
There was a hewer, Brinkmann. Catholic, two boys. His own union’d told him wait, so he’d waited, and a Red court in a school gave him digging for it, up on the Lippe where the front was to be. They’d his pig off him as well, for the kitchen. I’d the guard of him one night. “What’ve I done?” he says. Nothing. It was that he’d done. #rail: berlin-essen cut
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
He was quicker than me. Hewers are. By morning he was showing me how you stand.
-> pu_whistle

=== pu_dug ===
He said a grace over it when he woke. I’ve been called a lot, mind, but not that.
-> pu_whistle

=== pu_lamp ===
He talked, to keep warm. Which seam he’d been on. How his youngest walked.
-> pu_whistle

=== pu_name ===
I’d heard that before, on another door. I told him to dig.
-> pu_whistle

=== pu_whistle ===
{ allies == iron_berlin:
    And old Legien of the unions wouldn’t blow the whistle. He’d sat on every strike since before I was born. Now it was: nobody goes back, not a lamp, till both lots have gone home and there’s a cabinet of the unions that people can vote out again. Thirty years they’d called him a clerk. The commissars sent to say the revolution didn’t bargain. The generals sent to ask what he wanted for himself. There was bread for the two days.
- else: And in Berlin old Legien of the unions wouldn’t blow the whistle. He’d sat on every strike since before I was born. Now the government was back and thanking everybody, and he’d not have it: nobody goes back till there’s a cabinet of the unions and the workers’ parties, and the army swept. The one lot said they’d sooner lose than sit with the others. The others said, with what votes? There was bread for the two days.
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
+ [It crumbled. The trams ran on the Wednesday, and the helmets hadn’t left by the Thursday. #c:crushed #hinge:legien]
    ~ decide_legien(crushed)
    -> pu_crushed

=== pu_refused ===
{ pu_short: -> pu_refused_short }
{ allies == iron_berlin:
    They’d been saved by a strike that was half against themselves, and they printed their thanks. With names. It’s how we knew who would be fetched. The generals went back to Pomerania, in no hurry. After Easter it was commissars at the pit as well, one a shift. He’d a whistle. #date: 8 April 1920 #city: berlin council
    {pu_pass:She got as far as the office on my pass. They kept it.|She went home to Kiel by the road.} The case she’d left with me. Two shirts, a razor, cuff-links.
- else: The Independents said, not with Noske’s party, and you could see it. Our own sat out, then said they’d not stand in the way. So twelve million went back for a paper with nine points. #date: 24 March 1920
    Then Bielefeld: arms in by noon, and nobody’d be touched. Hagen said yes. Essen said no, some of the commanders said ask again Tuesday. General Watter said noon. There was a clerk made out safe-conducts, violet ink, and I held the pad. On the second of April they came. A thousand and more; they didn’t stop to read. Brinkmann had his on him. It’d run. Violet does. #date: 8 April 1920 #city: essen reaction #rail: berlin-essen running
}
-> pu_end

=== pu_cabinet ===
{ pu_short: -> pu_cabinet_short }
{
- january == force: They walked out of the Chancellery two and two, and the crowd let them by, that was agreed. There were to be councils voted for, that May, by everyone, and a house beside them. The generals found that nobody would water their horses. #date: 24 March 1920 #city: berlin council #city: hamburg council #city: essen council #rail: berlin-essen running
    We stood at the gate of the camp on the Heath, Frau Schröder and me, from six. They came out by the alphabet. Thin, in their own coats. Some shook my hand who’d no cause. About T she picked the case up. She’d have waited through to Z, only I think she had known since the gate. #lost: schroder
- with_berlin_now(): It could stand on something. {guard == enforced:Those regiments had been told once already who they answered to, and half of them remembered.|There were people to put in it that weren’t ashamed of the year before. Luxemburg wouldn’t sit in it. She’d see it had company, she said. #cast: luxemburg} Watter was let go with a pension. The French sent a note. They had the vote on it in June, mind, and got home by nine. #date: 24 March 1920 #city: berlin council #city: hamburg council #city: essen council #rail: berlin-essen running
    We gave in the rifles at Bielefeld, and there was a clerk with a pad and violet ink, safe-conducts, and they were good. Brinkmann walked home on his. It’s behind glass, in his kitchen. The court in the school was never asked about. #date: 8 April 1920
- else: It was made, and it’d nothing under it. The army took no orders; the ones who’d have put some heart in it were a year dead. It held till the leaves were down. {pu_right:Schröder had said about the forty seats.|Schröder went to see it and came back older.} #date: 24 March 1920 #cast: schroder
    In Hagen they honoured the safe-conducts, a clerk’s, in violet ink. In Essen it depended who was reading. Brinkmann’s was read by a lieutenant who held it upside down. #date: 8 April 1920 #city: essen reaction #rail: berlin-essen running
}
-> pu_end

=== pu_crushed ===
{ pu_short: -> pu_crushed_short }
{ january == force:
    There was no bread left in Berlin to be loyal on. The commissars went out by the canal, with the stamps. The generals came in slow, so that everyone should see. Same wire on the Heath, same huts; they’d only to change who stood which side. Frau Schröder went along the fence both times. #date: 24 March 1920 #city: berlin reaction #city: hamburg reaction #city: essen reaction #lost: schroder
- else: It was hunger, and it was nobody saying what for. Kapp had been a fool. The one they put in after wasn’t, and he’d an eyeglass. The unions’ houses were shut, for repairs. #date: 24 March 1920 #city: berlin reaction #city: hamburg reaction
    {pu_rifle:Schröder was fetched from my room. He’d the bolt in his pocket, he’d forgot it.|Schröder was fetched from my room. He’d asked them might he make the bed.} He was back by the summer. He doesn’t say. #cast: schroder
}
In the Ruhr it took them three weeks. There was a clerk with violet ink made out safe-conducts, who thought somebody ought to. Brinkmann had one on him. #date: 8 April 1920 #city: essen reaction
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
- pu_banked: The pit’s working. They never asked me again why I’d banked.
- pu_heard: I still listen for it, first thing. It’s there.
- else: I went to Hamburg after, the docks. The pit was all right. It was the tower you could see from everywhere.
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
{ allies == iron_berlin: The commissars refuse to share. The strike has saved them from the generals, and they stay, harder than before; the men who called it are arrested. #frame #date: 8 April 1920 #city: berlin council | The Independents refuse to sit with Noske’s party. The strike ends for a promise. At Bielefeld the Ruhr’s fighters are offered an amnesty; some accept, some do not, and General Watter marches. More than a thousand die, Brinkmann among them, with a safe-conduct in his pocket. #frame #date: 8 April 1920 #city: essen reaction }
-> pu_end

=== pu_cabinet_short ===
{
- january == force: The commissars hand over the keys. There are to be elected councils, and a parliament beside them. The camps are opened; Schröder does not come out. #frame #date: 8 April 1920 #city: berlin council #lost: schroder
- with_berlin_now(): The unions’ cabinet takes office and has the strength to dismiss generals. The amnesty is kept, and Brinkmann walks home on his safe-conduct. In June the voters confirm it, narrowly. #frame #date: 8 April 1920 #city: berlin council
- else: The unions’ cabinet takes office, with nothing to support it: an unpurged army and a left without its leaders. It is gone by the winter. The amnesty is kept in one town and not in the next. #frame #date: 8 April 1920 #city: essen reaction
}
-> pu_end

=== pu_crushed_short ===
{ january == force: Berlin cannot be fed or held. The generals come in, and put the commissars where the Social Democrats had been. #frame #date: 8 April 1920 #city: berlin reaction | The strike crumbles, and the generals stay, behind a cleverer man than Kapp. The unions’ houses are closed. The Ruhr is taken in three weeks; Brinkmann is among the dead. #frame #date: 8 April 1920 #city: berlin reaction }
-> pu_end
