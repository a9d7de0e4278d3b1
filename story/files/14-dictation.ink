// 14. Moscow, 23 December 1922–April 1923. A sick man is allowed minutes. A typist makes the fair copies.
//
// Facts: dossier TP14 and TP13, timeline 54–59, part G. On 23 December he asked for five minutes and dictated for four; from the 24th it was five
// to ten a day, in the new year more. The first evening’s pages were taken to Stalin at once, by the secretaries’ own later account. For which congress the letter was meant is contested.
// He had asked to be helped to die should his speech go, in December and again in March; it was refused. The post of general secretary was a staff
// post, made in April 1922. Invented: Kira, Burov, her mother, the machines. The shorthand on the ward was taken by others; Kira only types. She is
// the girl with the pencil of file 01, and Osip Lvovich is its statistician. Lenin asked for the deportations of August 1922 and named people for
// them; no list signed by him is known, and that a typist of the Council had one is invented. The letter about the churches is of 19 March 1922, telephoned,
// with the order that nobody make copies; how Kira knew it is invented. Whether he could have dictated the January lines has been disputed since.
// The party’s secretariat sat across the road from the
// Kremlin until 1923. Where Warsaw was taken, that it is given back by a treaty of June 1922 is invented, and so is the list of newspapers.
// Kira’s voice: verbs and minutes; the subject left out where it is herself or is plain. The clock she gives, and little else that is counted. No
// similes, no general remarks, no wit of her own. What she felt is a verb too.

=== dictation ===
# file: 14
# title: The Dictation
# witness: Kira Sablina, typist, secretariat of the Council of Commissars
# born: 1901, Petrograd; a stationer’s daughter
# asked: How many copies?
# content: illness, and in one sentence a sick man’s wish to die. If this touches you, talk to somebody you trust; findahelpline.com lists people who listen, country by country
# place: moscow
# date: 1922-12-23 23 December 1922
# where: { government == plural: Moscow, December 1922. Lenin’s Communists govern, beside rivals who may win a town. He lies half paralysed in the Kremlin and dictates what he fears. His colleagues keep visitors out. Who will hear it? | Moscow, December 1922. The civil war is over; one party rules, Lenin’s Communists. He lies half paralysed in the Kremlin and dictates what he fears. His colleagues keep visitors out. Who will hear it? }
{
- press == political: On this file lies a newspaper of that December, not the Communists’ own, which one could buy at the corner. Somebody has wrapped sugar in it. #frame #city: tiflis {union == equals:council|{union == autonomisation:reaction|stirring}}
- else: On this file lies a newspaper of that December. Somebody has wrapped sugar in it. #frame #city: tiflis {union == equals:council|{union == autonomisation:reaction|stirring}}
}
{ curzon == taken:
    {nations == 0:“Warsaw quiet,” it says, as it has for two years; an army of ours is there.|“The last of our regiments have left Warsaw, by the treaty signed at Riga in June.” They were there two years.} #frame #city: warsaw reaction
}
{
- with_danube_now() and with_berlin_now(): “Berlin,” it says, “where the unions’ cabinet is in its third year, with councils and parliament side by side, sends coal to the federation of Vienna and Budapest, and machines to us, on credit.” #frame #city: berlin council
- with_berlin_now(): “Berlin,” it says, “where the unions’ cabinet is in its third year, with councils and parliament side by side, sends machines on credit, and asks after our prisoners.” {press == closed:The last four words are inked over.|} #frame #city: berlin council
- allies == iron_berlin: “Berlin greets Moscow,” it says. Its commissars, who took the city in January 1919, hold it by tribunal for the fifth winter, and what else of Germany the soldiers can reach. #frame #city: berlin council
- with_danube_now(): “Vienna,” it says, “and Budapest, one federation since June 1919, have come into their fourth winter. In Germany {legien == crushed:the generals|the old parties} govern.” #frame #city: berlin {legien == crushed:reaction|quiet}
- legien == crushed: “In Germany,” it says, “generals, {january == force:since they starved Berlin’s commissars out.”|since March 1920.”{january == wait: Luxemburg got away over the Swiss border; that you had from somebody else.}} #frame #city: berlin reaction {january == wait: #cast: luxemburg}
- legien == cabinet: “In Germany,” it says, “the old parties, since the autumn of 1920, when the unions’ cabinet fell. Strikes.” #frame #city: berlin quiet
- else: “In Germany,” it says, “since the strike of 1920, the old parties. Strikes.” Of a revolution one no longer reads. #frame #city: berlin quiet
}
The witness is the first file’s girl with the pencil. #frame
{with_berlin_now(): They telephoned at six. I came by tram, on Essen wheels. | {allies == iron_berlin: They telephoned at six. I came by tram. Next to me sat a comrade from Berlin, who said what a good thing they’d have at home, no elections, and got off at the zoo. | {nations == 0: They telephoned at six. There were soldiers at the gate; since Warsaw they ask everybody. | They telephoned at six. I came by tram. } } } Showed the pass twice. I typed for the government, the Council of Commissars. Lenin was its head. I was given the room next to the one where he lay.
He’d had a second stroke that week; one arm and one leg wouldn’t move. The doctors wanted him quiet. So did the Central Committee, who led the party: no visitors, no news, no politics. Stalin was to see that it was kept. He was general secretary, a staff post, new that spring. Kept the party’s papers, and said who was posted where.
Lenin asked for five minutes. A senior girl went in with a pad. He dictated for four. The door wasn’t quite shut. She read it to me, standing, till I’d typed the last word.
So you never went in. What did you have of him? #ask
+ [The watch. The nurse held it where he could see it. You can hear four minutes. #c:watch]
    -> dict_watch
+ [The gaps. He’d hunt for a word and you’d hear him not find it. #c:gaps]
    -> dict_gaps
+ [Corrections. He sent the page back twice over one verb. #c:verb]
    -> dict_verb
+ [The wife’s step. She came out each time and stood, before she walked. #c:step]
    -> dict_step
+ [Read this file in short. #c:short]
    -> dict_short

=== dict_watch ===
Began at eight. Spoke fast. When the nurse coughed, time was up; he put in a whole clause after the cough. Next evening the same. Caught myself holding my breath until he’d got to the end.
-> dict_machine

=== dict_gaps ===
Began at eight. Stopped. Couldn’t find a word. I put my hands in my lap and was frightened, and then it came, and the rest behind it, and after that I left a space and went on.
-> dict_machine

=== dict_verb ===
The next day’s. “Concentrated in his hands.” Took the verb out. Put it back. Sent for the page and took it out again. I’d stopped reading what I typed; one does. Read that line to the end, and was frightened for him.
-> dict_machine

=== dict_step ===
Krupskaya, his wife. Went to the window. Waited there till the nurse had passed. Stalin had sworn at her the day before, on the telephone, for letting him dictate. Her eyes were red, and she asked me was I getting it all down.
-> dict_machine

=== dict_machine ===
#scene: desk
{with_berlin_now(): The machine was an Adler, on Berlin’s credit. } What he dictated that week, five or ten minutes a day by then, they call the letter. It speaks to a congress of the party. Choose workers on to the Committee, he said, straight from the bench, fifty or a hundred; or the few at the top will split. Then he went through the few. {coalition == without:Trotsky, who’d been given the army when they governed alone|Trotsky, who had the army}: the ablest, and too sure of himself. Stalin: had so much power in his hands now, and would he always be careful with it? #wedge: moscow / A hundred workers from the bench
{union == lenin_form:On the thirtieth, in the Bolshoi theatre, they voted the Union: Russia, Ukraine, Belarus, the Caucasus, {government == plural:most|all} hands up. Dictated that same night: Georgia’s Communists had been bullied into it by Stalin’s people, one of them struck in the face, and he’d spoken too late.|{union == equals:On the thirtieth, in the Bolshoi theatre, the republics signed the Union, each for itself{nations == 0:, with a line left open for Warsaw|}. Dictated that same night: it had been close; Georgia’s Communists had been bullied by Stalin’s people, one of them struck in the face, and he’d lain there and said nothing till others did.|On the thirtieth, in the Bolshoi theatre, they voted the republics into Russia, {government == plural:most|all} hands up, though he’d written against it. Dictated that same night: Georgia’s Communists had been bullied by Stalin’s people, one of them struck in the face, and he’d spoken too late.}} #date: 1922-12-30 30 December 1922
{government != plural:In March of ’22 he’d written about the churches’ gold: take it now, with people starving, and the more priests shot the better. No copies. |}These pages were to be secret. The first evening’s had gone to Stalin at once. One of us had carried them. {coalition == walkout: I stood with the next sheet, five years in that office, and didn’t know whom to give it to. | As a girl I took down how they made a government of everybody, and before I was let go home they counted the pages. } #elsewhen
What did you do when you found out? #ask
+ [Typed. It was quarter to nine and there were more sheets to do. #c:typed]
    -> dict_typed
+ [Asked for a key to my drawer. Signed for it. #c:key]
    -> dict_key
+ [Told my mother. She was ironing. #c:mother]
    -> dict_mother
+ [Went through who could have carried them. Came to my own name. #c:seven]
    -> dict_seven

=== dict_typed ===
{press == closed:In August I’d typed a list too: scholars, writers, doctors, to be put on steamers and sent abroad for good, because they argued. The one in the bed had asked for it. Osip Lvovich stood on it, a statistician, a Menshevik, who’d given me half his roll at that table in 1917.|In August I’d typed a list too: newspapers that were to be let print, and who stood behind each, and was to be watched. The Committee had asked for it. Osip Lvovich stood on it, a statistician, a Menshevik, who’d given me half his roll at that table in 1917.} Typed his name as it was spelt, and went on to the one below.
-> dict_burov

=== dict_key ===
In August I’d had no key. Had typed a list then, {press == closed:scholars, writers, doctors, to be sent abroad for good on steamers; the one in the bed had asked for it|newspapers that might be printed, and who in each was to be watched; the Committee had asked for it}. Osip Lvovich stood on it, a statistician, a Menshevik, who’d once given me half his roll. Left it lying out overnight, so that somebody might warn him, and went home and couldn’t eat.
-> dict_burov

=== dict_mother ===
She asked could I be put out for knowing it. Then whether he was in pain. {press == closed:In August he’d had scholars and doctors sent abroad for good, on steamers, and I’d typed the list. Osip Lvovich was on it, a statistician, a Menshevik, who’d bought his squared paper from Father. She asked was anybody let see him to the steamer.|In August they’d allowed the newspapers, and wanted a list of who was behind each, for the police, and I’d typed it. Osip Lvovich was on it, a statistician, a Menshevik, who’d bought his squared paper from Father. She’d his newspaper under the iron at that moment, for the scorching.}
-> dict_burov

=== dict_seven ===
Wrote the names down. Burned them. In August I’d typed a list to order: {press == closed:scholars, writers, doctors, to be sent abroad for good on steamers. The one in the bed had asked for it|newspapers that might be printed, and who in each was to be watched. The Committee had asked for it}. Osip Lvovich was on it, a statistician, a Menshevik, who’d once given me half his roll. That one I had locked away as I was told.
-> dict_burov

=== dict_burov ===
On the fourth of January he added some lines. Stalin is too rude for that post: think of a way to move him, find someone more patient. I didn’t hear him say that. I typed what was brought. #date: 1923-01-04 4 January 1923
Burov came across the road next day, for the ribbons. Worked for Stalin; kept the cards, one for everybody the party might send somewhere. Darned cuffs, brought the pencils back. “Say somebody heeds him,” he said. I hadn’t told him what there was to heed. “Workers from the bench, very good. Who’s to find the hundred? One has to know where people are, Kira Andreyevna. I’ve got the cards.” {with_berlin_now(): In Berlin they voted for such people, I said. He asked how long that took, and really wanted to know. | {government == plural: The other parties let people stand, I said, whom nobody had looked up. He’d noticed, and asked how they kept track of them. | Counted him out his ribbons, and couldn’t think who else would know. } }
And what did you say to him? #ask
+ [“Sign here, please, for the ribbon.” #c:ribbon]
    -> dict_ribbon
+ [“How many cards have you got?” He told me, quite proudly. #c:cards]
    -> dict_cards
+ [That they might try drawing lots. #c:lots]
    -> dict_lots
+ [Asked who had written up his own card, and what it said. #c:owncard]
    -> dict_owncard

=== dict_ribbon ===
Signed. Blotted it himself. Asked after Mother’s chest, and told me what to rub it with.
-> dict_march

=== dict_cards ===
Some ten thousand. Green for the provinces, a corner cut off if you’d ever voted with an opposition. Asked him about mine. Was quite all right, he said, I wasn’t to worry.
-> dict_march

=== dict_lots ===
Laughed till he had to put the pencils down. Then wrote it in his notebook, and asked was that my own idea, and I said it was out of a book.
-> dict_march

=== dict_owncard ===
Went red to the ears. Had it at home, he said, in case of fire, and would I not mention it.
-> dict_march

=== dict_march ===
#scene: letter
Before Christmas he’d asked to be helped to die, should his speech go. It was refused. That we never typed. In February he had half an hour, some evenings more. Wrote about inspectors, to watch the offices. {january == wait: {legien == crushed:Out of Zurich|Out of Berlin} came thirty sheets from Luxemburg, a German whom Moscow’s International, the Comintern, couldn’t order about: inspectors watch, she wrote, only voters dismiss. He wasn’t allowed them. His wife read them to him all the same. #cast: luxemburg | }
On the fifth of March, two letters. To Trotsky: would he {union == equals:see to it in the Committee that what the Georgians had signed was kept|take up the Georgians’ case in the Committee}. To Stalin, who’d sworn at Lenin’s wife: apologise, or we have done with each other. He asked me through the door, by name, to hold that one till tomorrow. It went on the seventh. #date: 1923-03-05 5 March 1923
And the pages of December. They were for a congress of the party; which one is disputed. One met in April. It chose the Committee, and that chose the secretary. If it knew, he could be moved. His order: five copies, sealed. Only he could tell the congress, should he get well. Or I could type one copy more, a sixth sheet under the carbon paper, and let it out. #elsewhen
-> dict_pages

=== dict_pages ===
Did that congress get to hear Lenin’s warning about Stalin? #ask
+ [It did. He’d ordered five copies, and there was a sixth sheet in the carbon. #c:copied #hinge:letter]
    ~ decide_letter(copied)
    -> dict_copied
+ [From him. He got better, write it down, it was nobody’s doing. In April he stood up and said it. #c:speaks #hinge:letter]
    ~ decide_letter(speaks)
    -> dict_speaks
+ [No. Five envelopes. I sealed them and signed for each. Did as I was told. #c:sealed #hinge:letter #record]
    ~ decide_letter(sealed)
    -> dict_sealed

=== dict_sealed ===
#scene: letter
{ dict_short: -> dict_sealed_short }
On the tenth a third stroke took his speech. Heard his wife teach him words, out of a child’s book, and praise him. #date: 1923-03-10 10 March 1923
On the envelopes: to be opened by him only. He’d said “after his death, by his wife” besides, and the senior girl hadn’t been able to write that. The congress met. Wasn’t told. Trotsky had the Georgian papers. Sent them round to the Committee. Came to terms with Stalin, and didn’t speak. Stalin kept the post. {dict_cards: They did put people on the Committee, off those cards, and I typed the list. | They did put people on the Committee. Burov had found them, and told me so, and was pleased. } #date: 1923-04-17 17 April 1923 {union == lenin_form: #city: tiflis quiet}
{dict_key: Went on trying my drawer every evening, and couldn’t have said what for. | {dict_mother: Mother asked was it done now. Said yes, and sat with her till it was dark. | Went on at the same desk. Kept listening at eight, and there was nothing to type. } }
-> dict_last

=== dict_copied ===
#scene: letter
{ dict_short: -> dict_copied_short }
On the tenth a third stroke took his speech. Went home with the sixth sheet in my stocking. Walked past my own stop, and was sick behind a kiosk. #date: 1923-03-10 10 March 1923
Tamar Lelashvili was in the inspectorate, a teacher, from Tiflis. Helped her on with her coat, and then it was in the pocket. By the congress there were hundreds, some with “rude” spelt wrong; delegates stood at windows with their backs to the room. So it was read out, and his notes on the Georgians. Trotsky spoke for them. The hall argued two days, and it was printed. Army commanders got up, in uniform. They asked who gave orders now. Stalin offered to go, quietly, and a commission was to see to it. #date: 1923-04-17 17 April 1923
{dict_lots: Burov passed me on the stairs. Asked whether we’d drawn lots for it. | Burov counted the carbons for the ribbon account. Thanked me. } {dict_mother: At home Mother had burned the stocking, and I sat down and shook. | They asked all of us, and I said five. }
-> dict_last

=== dict_speaks ===
#scene: congress
{ dict_short: -> dict_speaks_short }
Asked a doctor later why. A clot went a hair to the left, he said; why does it rain? #date: 1923-03-10 10 March 1923
He stood. Held the desk with the left hand. They gave me the pad. Nineteen minutes, everything that was in the envelopes. At the Georgians he lost a word, and I left a space, and the whole hall leaned forward to find it for him. Then he said that Stalin ought not to have that post, and Stalin sat on the platform and made a note. #date: 1923-04-17 17 April 1923
But who should have it? Trotsky’s friends wouldn’t have one of Zinoviev’s, who led Petrograd, nor Zinoviev’s one of theirs. The Committee gave it in the end to Lenin himself, who had the government already. A staff post; people thought it odd. Took it. The cards came across to him on a handcart. Burov walked beside it with a hand on the drawers. {dict_cards: All ten thousand, and he asked me would he be kept on. | {dict_lots: “No lots, then,” he said to me, and pushed one in that was coming open. | Asked me where he’d like them, and I went in ahead and measured the wall. } }
-> dict_last

=== dict_last ===
{ letter:
- sealed: She reads your page to the end and gives it back. “That’s the time I came. Put the time I left, as well.” #frame
- copied: She reads your page, and asks how many copies you are making. You tell her. She smiles for the first time. #frame
- else: She reads your page, and puts a gap in it, as wide as a thumb. “That’s how it went.” #frame
}
-> file_done

// ---------------------------------------------------------------- in short

=== dict_short ===
She gives you dates, and stops between them. In December 1922 Lenin, who heads the government and the ruling party, the Communists, has had a second stroke. From the 23rd he may dictate some minutes a day; visitors, letters and politics are forbidden him, and Stalin, the general secretary, sees that it is kept. His is a staff post: he sends the party’s people to theirs. #frame
It is a letter to a congress. Choose a hundred workers on to the Central Committee. {union == equals:Georgia was nearly bullied into a Union it had not agreed to.|{union == autonomisation:Georgia was bullied into Russia, against his advice.|Georgia was bullied into the new Union.}} On 4 January: Stalin is too rude, move him, find someone more patient. Burov, who keeps Stalin’s cards of all posts, asks Kira, the typist, who else could find the hundred. In August she had typed a list {press == closed:of scholars to be sent abroad; Lenin had asked for that too|of those who print newspapers, to be watched}. #frame #date: 1923-01-04 4 January 1923 #wedge: moscow / A hundred workers from the bench
A congress meets in April, and chooses the Committee that chooses the secretary; whether the letter was meant for it is disputed. His order is five copies, sealed. Only he, if he gets well, can tell the congress; or a sixth copy can, if the typist makes one. #frame #date: 1923-03-05 5 March 1923 #elsewhen
-> dict_pages

=== dict_sealed_short ===
On 10 March he loses his speech. The envelopes are to be opened by him only, and of the letter the congress hears nothing. Trotsky, whom he had asked to fight the Georgians’ case, comes to terms with Stalin. Stalin keeps his post. #frame #date: 1923-04-17 17 April 1923 {union == lenin_form: #city: tiflis quiet}
-> dict_last

=== dict_copied_short ===
On 10 March he loses his speech. A sixth sheet leaves the house in Kira’s stocking and is copied by hundreds. The congress has to have it read out, argues in public, and hears its army’s commanders. Stalin offers to go; a commission is to see to it. #frame #date: 1923-04-17 17 April 1923
-> dict_last

=== dict_speaks_short ===
By an accident of medicine he recovers. In April he tells the congress himself about Georgia and about Stalin. Stalin loses the post; nobody else will do for all of them, so that Lenin takes it over himself, and ten thousand cards with it. #frame #date: 1923-04-17 17 April 1923
-> dict_last
