// 14. Moscow, 23 December 1922–April 1923. A sick man is allowed minutes. A typist makes the fair copies.
//
// Facts: dossier TP14 and TP13, timeline 54–59. Invented: Kira, Burov, her mother, the typewriters. The shorthand on the ward was taken by others;
// Kira only types. Osip Lvovich is the statistician of file 01. Lenin asked for the deportations of August 1922 and named people for them;
// no list signed by him is known, and that a typist of the Council had one is invented. The party’s secretariat sat across the road from the Kremlin until 1923.
// Kira’s voice: no subjects, times, counts. No similes, no general remarks, no wit of her own.

=== dictation ===
# file: 14
# title: The Dictation
# witness: Kira Sablina, typist, secretariat of the Council of Commissars
# born: 1901, Petrograd; a stationer’s daughter
# asked: How many copies?
# content: illness
# place: moscow
# date: 1922-12-23 23 December 1922
~ meanwhile_1922()
Where four files ought to lie there is one sheet. {assembly != dissolved:The Assembly sent home, 1920, with the ministers of all parties but one. #cast: assembly |{coalition != walkout or brest == brest.refused:The ministers of all parties but one sent home, 1920. }}{coalition == without:Lenin and Trotsky in again. }{squads == taxed and kronstadt == stormed:The tax given up for squads, 1920. }{kronstadt == stormed: A fortress that asked for elections, taken across the ice. } Factions in the party forbidden, private shops allowed again, 1921. Hunger on the Volga and in the south of Ukraine{bread >= 3:, with some grain put by: a million dead|: five million dead}. {curzon == taken:Warsaw, given up again in June 1921. |{curzon == halt:Peace with Poland, on the line. }}Georgia, recognised by Moscow, invaded by it in 1921. #frame #city: tiflis stirring #city: warsaw reaction
{
- with_berlin_now(): At the foot, underlined twice: the unions’ cabinet in Berlin, in its third year. Its councils still sit. {with_danube_now():Under it, once: Vienna and Budapest.} #frame #city: berlin council
- january == force: At the foot: Berlin, councils, January 1919 to {legien == crushed:March 1920|the winter of 1920}. A cross after it, like the ones for graves. #frame #city: berlin reaction
- legien == crushed: At the foot: in Berlin the generals, since March 1920. No cross yet. #frame #city: berlin reaction
- january == wait: At the foot: from Berlin nine letters. Luxemburg against the whole International, again. #frame #city: berlin quiet #cast: luxemburg
- else: At the foot: from Berlin nothing. In March 1920 a strike beat the generals, and {legien == cabinet:its cabinet fell with the leaves|went back to work}. #frame #city: berlin quiet
}
Kira Sablina has taken the chair by the lamp. She will talk if she may see what you write. You turn the page towards her. At the top you have put Lenin’s name. She corrects a comma; the name she does not say. #frame
{with_berlin_now(): Telephoned at six. The tram had Essen wheels and ran to the minute. | {january == force: Telephoned at six. Two patrols before the gate, soldiers; since Berlin they ask everybody. | Telephoned at six. Came by tram. } } Showed the pass twice. Given the small room beside his. Typed since I was sixteen; never typed so near a bed.
He’d had a second stroke that week. The doctors wanted silence. He said he’d have no more doctors, so they allowed him four minutes. A senior girl went in with a pad. I typed it while she read. Door not quite shut. Orders of the Central Committee: no visitors, no letters, no politics. To see that it was kept: Stalin, the general secretary.
So you never went in. What did you have of him? #ask
+ [The watch. The nurse held it up where he could see it. You can hear four minutes. #c:watch]
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
Began at eight. He talked as though the tram was leaving. At three minutes forty she coughed, that was the signal; he put in a whole clause after the cough. Timed him for eleven weeks. He never once stopped early.
-> dict_machine

=== dict_gaps ===
Began at eight. Silence, fourteen seconds. I put my hands in my lap. Then the word came and the rest fell out behind it, and the senior girl wrote. I learned to leave a space and go on. Some of them I’ve never closed up.
-> dict_machine

=== dict_verb ===
“Concentrated in his hands.” Took the verb out. Put it back. Took it out; put it back. I’d typed three pages by then. A man with four minutes, and one went on that. I looked at the verb again, and saw who it was about.
-> dict_machine

=== dict_step ===
Nine steps, to the window. Stood there till the nurse had gone by. The second evening her eyes were red. Somebody had sworn at her on the telephone for letting him dictate. She told us nothing. By eight we all knew.
-> dict_machine

=== dict_machine ===
#scene: desk
{with_berlin_now(): The machine was an Adler, on Berlin’s credit. It had an umlaut where the hard sign should be. | The machine was a Remington; the K wanted helping up. } He wanted more people on the Central Committee, fifty or a hundred, straight from the bench. Two evenings about his heirs, one by one. Of Stalin: all that power in his hands, and would he be careful with it? #wedge: moscow / A hundred workers from the bench
Then the thirtieth. In the Bolshoi, all hands up, they voted the new Union. He dictated that the Georgians were being bullied into it, and that he’d left it too late. #date: 1922-12-30 30 December 1922
All this was to be secret. The first evening’s went to the man with the orders the same night. Not by me. {coalition == walkout: Five years I’d worked in that office and never known a page stay in a room. | I’d sat as a girl where they made a government of everybody; even there the pages never stayed. }
What did you do when you found out? #ask
+ [Typed. It was quarter to nine and there were two more sheets. #c:typed]
    -> dict_typed
+ [Asked for a key to my drawer. Signed for it. #c:key]
    -> dict_key
+ [Told my mother. She was ironing. #c:mother]
    -> dict_mother
+ [Counted who could have carried it. Seven of us, and I was one. #c:seven]
    -> dict_seven

=== dict_typed ===
You think that’s cold. In August I had typed another list: scholars, writers and doctors, to be put on steamers and sent abroad for good. The one in the bed had asked for it. Number thirty-one, Osip Lvovich, statistician. He’d once given me half a roll at a meeting.
-> dict_burov

=== dict_key ===
In August I’d typed another list, scholars, to be put on steamers and sent abroad for good. The one in the bed had asked for it. Number thirty-one, Osip Lvovich, statistician. He’d once given me half a roll at a meeting. That list I’d left out overnight.
-> dict_burov

=== dict_mother ===
“Kira, whose is the house?” she said. She meant who pays. In August he’d wanted scholars put on boats to Germany for good; I’d typed that list. Osip Lvovich was on it, the statistician, who bought his squared paper from Father. “And now they’ve shut up your master,” she said.
-> dict_burov

=== dict_seven ===
Wrote the seven names down. Burned them in the saucer. In August I’d typed another list, scholars, to be put on steamers and sent abroad for good. The one in the bed had asked for it. Number thirty-one, Osip Lvovich, statistician, who’d once given me half a roll at a meeting.
-> dict_burov

=== dict_burov ===
On the fourth of January he added six lines. Stalin is too rude for that post; think of a way to move him; find someone more patient. Two minutes ten. #date: 1923-01-04 4 January 1923
Burov came across the road for the ribbon account on the fifth. Fair hair, darned cuffs, always brought back the pencils. He kept the cards for Stalin: one for everybody who might be given a post. “Say somebody heeds him,” he said. I hadn’t told him there was anything to heed. “A hundred workers from the bench. Good. Who’ll draw up the hundred? I have the cards, Kira Andreyevna. Somebody has to have them.” {with_berlin_now(): In Berlin they voted for such people, I said. “And how long does it take them?” | I couldn’t think who else would know the addresses. }
And what does one say to that? #ask
+ [“Sign here, please, for the ribbon.” #c:ribbon]
    -> dict_ribbon
+ [“How many cards have you got?” He told me, quite proudly. #c:cards]
    -> dict_cards
+ [That they might try drawing lots. #c:lots]
    -> dict_lots
+ [Asked who had written up his own card, and what it said. #c:owncard]
    -> dict_owncard

=== dict_ribbon ===
Signed. Blotted it himself. A very clear hand.
-> dict_march

=== dict_cards ===
Some ten thousand. Green for the provinces, a corner cut off if you’d ever voted with an opposition. Written up by nuns, he said, former nuns, very accurate.
-> dict_march

=== dict_lots ===
He laughed till he had to put the pencils down. Then he took out a notebook, wrote it in, and asked me was that my own idea.
-> dict_march

=== dict_owncard ===
Red to the ears. His own was not in the drawers; he kept it at home. “In case of fire,” he said. The one time I heard him hurry.
-> dict_march

=== dict_march ===
#scene: letter
February he had twenty minutes, then forty. Co-operatives were done. Now the inspectors, to watch the offices. {january == wait: Thirty sheets from Comrade Luxemburg, against the inspectors, weren’t allowed him, and were read to him twice. His colour was better for a day. #cast: luxemburg | } Then the fifth of March. Two letters, quick. One to Trotsky: would he take up the Georgians’ case. One to Stalin, who’d sworn at the wife on the telephone: apologise, or break off relations. He asked me through the door to hold it till tomorrow. He’d never spoken to me before. #date: 1923-03-05 5 March 1923
And the pages about the heirs, with the six lines. They were meant for the congress, in April. His order: five copies, sealed. The carbons were on Burov’s account too; he counted them out.
-> dict_pages

=== dict_pages ===
So. Did the congress get to hear those pages? #ask
+ [No. Five envelopes. I sealed them and I signed for each. I did as I was told. #c:sealed #hinge:letter #record]
    ~ decide_letter(sealed)
    -> dict_sealed
+ [Five envelopes. But there were six sheets in the carbon, and I can count. #c:copied #hinge:letter]
    ~ decide_letter(copied)
    -> dict_copied
+ [From him. He got better. Write it down, it was nobody’s doing. In April he stood up and said it. #c:speaks #hinge:letter]
    ~ decide_letter(speaks)
    -> dict_speaks

=== dict_sealed ===
#scene: letter
{ dict_short: -> dict_sealed_short }
On the tenth a third stroke took his speech. There were syllables after that, one or two. I’d hear the wife teaching him words from a child’s book. #date: 1923-03-10 10 March 1923
On each: to be opened by him only. He’d wanted “after his death, by his wife” too; the senior girl couldn’t write that. At the congress Trotsky came to terms with Stalin, and kept the Georgian papers in his case; he’d been asked by a man who could no longer ask. {dict_cards: The hundred from the bench were a dozen, few from any bench, and I knew the hand on the list. | They did put more people on the Committee. Burov had the addresses. } #date: 1923-04-17 17 April 1923 #city: tiflis quiet
{dict_key: My drawer held. Nobody ever tried it. | {dict_watch: I still count, when it’s quiet. Four minutes. | I’ve been asked since whether I read it. I typed it. } }
-> dict_last

=== dict_copied ===
#scene: letter
{ dict_short: -> dict_copied_short }
On the tenth a third stroke took his speech. That night I went home with the sixth sheet in my stocking. Walked past my own tram stop. #date: 1923-03-10 10 March 1923
There was a Georgian woman in the inspectorate, a teacher. I helped her on with her coat, and then it was in the pocket. She made four. By the congress there were three hundred, some with “rude” spelt wrong. I’d see a delegate on a window-sill with his back to the room, and know what he was reading. They read it out at last. Trotsky spoke, an hour late and very well. An army commander asked if anyone meant to answer. Stalin offered to go. Said it quietly, with a joke. They said wait for a commission. #date: 1923-04-17 17 April 1923 #city: tiflis stirring
{dict_lots: Burov passed me on the stairs. “You might have drawn lots,” he said, “who’d carry it.” | Burov came for the pencils himself. He counted the carbons, five, looked at the basket, and thanked me. } {dict_mother: Mother had burned the stocking. | They asked all of us. I said five. }
-> dict_last

=== dict_speaks ===
#scene: congress
{ dict_short: -> dict_speaks_short }
I asked a doctor later why. He said, why does it rain? The clot went a hair to the left. People will tell you that history was waiting for him. It was a clot. #date: 1923-03-10 10 March 1923
He stood. Held the desk with the left hand. They gave me the pad. Nineteen minutes, everything in the envelopes. At the Georgians I left a space: he hunted twenty seconds for a word, and a thousand leaned forward to find it for him. Then he named the post and who shouldn’t have it. Stalin wrote something down. {dict_verb: The verb had stayed in. | With one of our pencils. } #date: 1923-04-17 17 April 1923 #city: tiflis stirring
They gave the post to him. Nobody else would do for all of them. So the card index came across on a handcart to the man who’d warned them of it. Burov walked beside it, one hand on the drawers. {dict_cards: All ten thousand. He’d had them dusted. | {dict_lots: “No lots, then,” he said to me. | “Where would he like them?” he asked me. } }
-> dict_last

=== dict_last ===
{letter == sealed: She reads your page through to the end and gives it back. “That’s the time I came,” she says. “You want the time I left, as well.” The tea has been poured by somebody behind you. | {letter == copied: She reads your page through, and asks how many copies you are making. You tell her. She smiles for the first time. | She reads your page, and puts in three gaps, each as wide as a thumb. “There,” she says. “That’s how it went.” } } #frame
-> file_done

// ---------------------------------------------------------------- in short

=== dict_short ===
She gives you dates, and stops between them. In December 1922 Lenin has had a second stroke. The doctors allow him four minutes of dictation a day; the Central Committee forbids him visitors, letters and politics, and Stalin, the general secretary, sees that it is kept. Kira types what the shorthand writers bring out. #frame
He wants a hundred workers put on the Central Committee. He dictates that the Georgians were bullied into the new Union. On 4 January he adds six lines: Stalin is too rude for his post; move him, find someone more patient. Burov, who keeps the cards of all posts for Stalin, asks who else would draw up the hundred. In August she had typed another list, of scholars to be sent abroad for good. The same man had asked for that. #frame #date: 1923-01-04 4 January 1923 #wedge: moscow / A hundred workers from the bench
The pages are meant for the April congress. His order: five copies, sealed. #frame #date: 1923-03-05 5 March 1923
-> dict_pages

=== dict_sealed_short ===
On the tenth he loses his speech. The envelopes are to be opened by him only. At the congress Trotsky, who has the Georgian papers, comes to terms and keeps them in his case. The secretary keeps his post. #frame #date: 1923-04-17 17 April 1923 #city: tiflis quiet
-> dict_last

=== dict_copied_short ===
On the tenth he loses his speech. A sixth sheet leaves the house in Kira’s stocking and becomes three hundred. The congress has to have it read out. Trotsky speaks late and well; Stalin offers to go. They say, wait for a commission. #frame #date: 1923-04-17 17 April 1923 #city: tiflis stirring
-> dict_last

=== dict_speaks_short ===
A clot goes a hair to the left. In April he stands up, holding the desk with one hand, and says it himself: the Georgians, the post, and who should not have it. They give the post to him, since nobody else will do for all of them. The card index comes across the road on a handcart. #frame #date: 1923-04-17 17 April 1923 #city: tiflis stirring
-> dict_last
