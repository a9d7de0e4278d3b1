// 14. Moscow, 23 December 1922–April 1923. A sick man is allowed minutes. A typist makes the fair copies.
//
// Facts: dossier TP14 and TP13, timeline 54–59. Invented: Kira, Burov, her mother, the typewriters. The shorthand on the ward was taken by others;
// Kira only types. Osip Lvovich is the statistician of file 01.

=== dictation ===
# file: 14
# title: The Dictation
# witness: Kira Sablina, typist, secretariat of the Council of Commissars
# born: 1901, Petrograd; a pharmacist’s daughter
# asked: How many copies?
# content: illness
# place: moscow
# date: 23 December 1922
~ meanwhile_1922()
Where eight files ought to lie there are two sheets this time. A council republic in Budapest, a hundred and thirty-three days. The Whites beaten before Orel; the Red Army beaten before Warsaw. {kronstadt == stormed: A fortress that asked for elections, taken across the ice. } Trade allowed again, factions in the party forbidden, the same week. Hunger on the Volga and in the south of Ukraine: five million dead. Georgia entered by night. #frame #date: 23 December 1922 #place: moscow #city: tiflis stirring #city: warsaw reaction
{
- with_berlin_now(): At the foot, underlined twice: in Berlin a cabinet of the unions, since the generals’ putsch of 1920 failed. Its councils still sit. #frame #city: berlin council
- january == force: At the foot: Berlin, councils, January to May 1919. A cross after it, like the ones for graves. #frame #city: berlin reaction
- january == wait: At the foot: Berlin, 1920, a general strike beat the generals’ putsch and went home. Luxemburg against the whole International, again. #frame #city: berlin quiet
- else: At the foot: Berlin, 1920, a general strike beat the generals’ putsch and went home. #frame #city: berlin quiet
}
Kira Sablina has taken the chair by the lamp. She says she will talk if she may see what you write. You turn the page towards her. She corrects a comma. #frame
Telephoned at six. Came by tram, walked from the Trinity Gate, showed the pass twice. Was given the small room beside his. Typed since I was sixteen; never typed so near a bed.
He’d had a second stroke that week. Right arm, right leg. The doctors wanted silence. He said he’d have no more doctors, so they allowed him four minutes. One of the senior girls went in with a pad. Came out. I typed it while she read. Door not quite shut. Orders of the Central Committee: no visitors, no letters, no politics. The man who was to see that it was kept was the general secretary.
So you never went in. What did you have of him? #ask
+ [The watch. The nurse held it up where he could see it. You can hear four minutes. #c:watch]
    -> dict_watch
+ [The gaps. He’d hunt for a word and you’d hear him not find it. #c:gaps]
    -> dict_gaps
+ [Corrections. He sent the page back twice over one verb. #c:verb]
    -> dict_verb

=== dict_watch ===
Began at eight. He talked as though the tram was leaving. At three minutes forty she coughed, that was the signal; he put in a whole clause after the cough. Timed him for eleven weeks. He never once stopped early.
-> dict_machine

=== dict_gaps ===
Began at eight. Silence, eleven seconds. I put my hands in my lap. Then the word came and the rest fell out behind it, and the senior girl wrote like hail. I learned to leave a space and go on. Some of them I’ve never closed up.
-> dict_machine

=== dict_verb ===
“Concentrated in his hands.” He tried “gathered”. Tried “has made himself”. Went back to the first. I’d typed three pages by then. I thought, a man with four minutes spends one of them on that. So I looked at the verb again, and saw who it was about.
-> dict_machine

=== dict_machine ===
{with_berlin_now(): The machine was new. An Adler, from Berlin, forty to the crate, on credit till 1930. It had an umlaut where the hard sign should be. | The machine was a Remington from before the war. No hard sign; it had been filed off in 1918 and somebody had sold it for lead. } He wanted more people on the Central Committee, fifty or a hundred, straight from the bench. Then two evenings on what his heirs were like, one after another. Of Stalin: all that power in his hands, and would he be careful with it? #wedge: moscow / A hundred workers from the bench
Then the thirtieth. In the Bolshoi they were voting the Union, all hands up. He lay and dictated that he’d been wrong to leave it so late. He meant Georgia. #date: 30 December 1922
You’ll say, why did nobody tell? Somebody did. The very first pages went downstairs the same night, to the ones they were about. Not by me. {coalition == walkout: I grew up in that house; five years and I’d never known a page stay in a room. | I’d sat as a girl in the room where they made a government of everybody, and even there the pages never stayed. }
What did you do when you found out? #ask
+ [Typed. It was quarter to nine and there were two more sheets. #c:typed]
    -> dict_typed
+ [Asked for a key to my drawer. Signed for it. #c:key]
    -> dict_key
+ [Told my mother. She was ironing. #c:mother]
    -> dict_mother

=== dict_typed ===
You think that’s cold. It’s how you hold a thing still. In August I had typed another list: scholars, writers and doctors, to be put on steamers and sent abroad for good. Number thirty-one, Osip Lvovich, statistician. He’d once given me half a roll at a meeting, when I was sixteen. He signed that list, the one in the bed. I’d typed that too.
-> dict_burov

=== dict_key ===
The clerk asked what was in it. Spare ribbon. In August I’d had nothing with a lock when they brought me a list of scholars to be put on steamers and sent abroad for good. Number thirty-one, Osip Lvovich, statistician. He’d once given me half a roll at a meeting, when I was sixteen. The signature at the bottom was from the bed next door. I’d left that list on the desk overnight for anyone.
-> dict_burov

=== dict_mother ===
“Kira, whose is the house?” she said. She meant who pays. She turned the iron up on its heel and asked whether this was the one who’d signed for the steamers. In August they’d put scholars on boats to Germany for good; I’d typed that list. Osip Lvovich had been on it, who used to buy his cough drops from Father. I said yes, it was the same one. “Well,” she said, “now he’s shut up too.”
-> dict_burov

=== dict_burov ===
On the fourth of January he added six lines. Stalin is too rude for that post; think of a way to move him; find someone more patient. Two minutes ten. #date: 4 January 1923
Burov came for the ribbon account on the fifth. From the general secretary’s office, on the second floor. Fair hair, darned cuffs, always brought back the pencils. I never caught him in a lie. “Say somebody heeds him,” he said. I hadn’t told him there was anything to heed. “A hundred workers from the bench. Good. Who’ll draw up the hundred?” He waited. “I have the cards, Kira Andreyevna. Somebody has to have them.” And it was so. I couldn’t think who else would even know the addresses.
What did you say to him? #ask
+ [“Sign here for the ribbon.” #c:ribbon]
    -> dict_ribbon
+ [“How many cards have you got?” He told me, quite proudly. #c:cards]
    -> dict_cards
+ [That they might try drawing lots. #c:lots]
    -> dict_lots

=== dict_ribbon ===
He signed. He’d a beautiful hand. They take them for the hand, upstairs, and teach them the rest.
-> dict_march

=== dict_cards ===
Some ten thousand posts. Each on a card, green for the provinces, a corner cut off if you’d ever voted with an opposition. Written up by nuns, he said, former nuns, very accurate. He wasn’t boasting. He liked it that a thing was in order.
-> dict_march

=== dict_lots ===
He laughed till he had to put the pencils down. Then he took out a notebook, wrote it in, and asked me was that my own idea.
-> dict_march

=== dict_march ===
February he had eighteen minutes, then twenty. He dictated on the inspectors, on co-operatives, fewer and better. {january == wait: A letter came in from Berlin, eleven sheets, by hand: Comrade Luxemburg disagreed with all of it. He had it read twice and his colour was better for a day. | } Then the fifth of March. Two letters, quick. One to Trotsky: would he take up the Georgians’ case. One to Stalin, who’d been foul to his wife on the telephone: apologise, or we have nothing more to say to each other. Read back once. He asked me through the door to hold it till tomorrow. They were the only words he ever said to me. #date: 5 March 1923
Five copies of the other thing, that was the order. The wax was brown. It smelled of the pharmacy.
So. What became of the letter? #ask
+ [Five envelopes. I sealed them and I signed for each. I did as I was told. #c:sealed #hinge:letter #record]
    ~ decide_letter(sealed)
    -> dict_sealed
+ [Five envelopes. But there were six sheets in the carbon, and I can count. #c:copied #hinge:letter]
    ~ decide_letter(copied)
    -> dict_copied
+ [He got better. Write it down, nobody did anything. The tenth of March passed, and he got up. #c:speaks #hinge:letter]
    ~ decide_letter(speaks)
    -> dict_speaks

=== dict_sealed ===
On the tenth it took his speech. There were syllables after that, one or two. I’d hear the wife teaching him words from a child’s book. #date: 10 March 1923
“To be opened by V. I. Lenin only, and after his death by Nadezhda Konstantinovna.” I’d thought of putting in a date. In April there was the congress. Trotsky had the Georgian papers, and he came to terms and kept them in his case; he’d been asked by a man who could no longer ask. {dict_cards: The hundred from the bench were forty or so, and I knew the hand on the list. | They did put more people on the Committee. Burov had the addresses. } #date: 17 April 1923 #city: tiflis quiet
{dict_key: My drawer held. Nobody ever tried it. | {dict_watch: I still count, when it’s quiet. Four minutes. | I’ve been asked since whether I read it. I typed it. One reads afterwards. } }
-> dict_last

=== dict_copied ===
On the tenth it took his speech. That night I went home with the sixth sheet inside my stocking. I’d not decided anything. I walked past my own tram stop. #date: 10 March 1923
There was a Georgian woman in Rabkrin, a teacher, very correct; I gave it to her to hang up her coat by, so to speak. She made four. By the congress there were three hundred, some with “rude” spelt wrong. I’d see a delegate on a window-sill with his back to the room, and know what he was reading. They brought it in to the session at last because everyone had it. Trotsky spoke, an hour late and very well. Somebody from the army asked if the comrades meant to answer. Stalin offered to go. Said it quietly, with a joke. They asked him to wait for a commission. #date: 17 April 1923 #city: tiflis stirring
{dict_lots: Burov passed me on the stairs. “You might have drawn lots,” he said, “who’d carry it.” | Burov came for the pencils himself. He counted the carbons on my desk, five, and then looked at the basket, and then he thanked me. } {dict_mother: Mother had burned the stocking. | They asked all of us. I said five. One hears five everywhere, it’s in the order. }
-> dict_last

=== dict_speaks ===
I asked a doctor later why. He said, why does it rain? The clot went a hair to the left. There’s people who’ll tell you that history was waiting for him. It was a clot. #date: 10 March 1923
Seventeenth of April, he stood. Held on to the desk with the left hand. I had the pad, they’d sent me in because I knew how to leave the spaces. Nineteen minutes. Everything in the envelopes, in his own mouth, with the gaps. At the Georgians he hunted a full ten seconds and a thousand people leaned forward to find it for him. Then he named the post and said who shouldn’t have it. Nobody clapped at once. Stalin wrote something down. {dict_verb: It was the same verb. | He’d a good pencil, one of ours. } #date: 17 April 1923 #city: tiflis stirring
They gave the post to him, in the end. Who else would they all have? So the card index went up in the lift to the man who’d warned them of it, and Burov carried the drawers. {dict_cards: All ten thousand. He’d had them dusted. | “Where would he like them?” he asked me. }
-> dict_last

=== dict_last ===
{letter == sealed: She reads your page through to the end and gives it back. “That’s the time I came,” she says. “You want the time I left, as well.” The tea has been poured by somebody behind you. | {letter == copied: She reads your page through, and asks how many copies you are making. You tell her. She smiles for the first time. | She reads your page, and puts in three gaps, each as wide as a thumb. “There,” she says. “That’s how it went.” } } #frame
-> file_done
