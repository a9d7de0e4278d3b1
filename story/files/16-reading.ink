// 16. Moscow, May 1924–1926. The same three pages are read out in one side room after another, and a typist carries them.
//
// Facts: dossier TP16, timeline 61 and 62, A2 (Georgia’s rising). On 15 October 1923 forty-six leading Communists wrote that secretaries pick conferences and
// congresses; Trotsky had written on the 8th that secretaries are appointed and not elected. At the conference of January 1924 they had three votes.
// Lenin died on 21 January at ten to seven in the evening; Petrograd was renamed for it; over two hundred thousand workers were then taken into the party.
// Krupskaya gave up the envelopes on 18 May. On the 21st the Central Committee had the letter read to each delegation apart, with explanations, not to
// be written down nor spoken of in the hall. The congress sat from the 23rd to the 31st; on 2 June the new Committee kept Stalin, who had offered to go;
// that every hand was up, Trotsky’s too, is his own account, of 1927. That Lenin’s fears had not come true is Zinoviev’s and Kamenev’s argument as
// a secretary of Stalin’s, Bazhanov, told it later. On 28 August 1924 Georgia’s Mensheviks rose at Chiatura and in the west; by 5 September it was over; several
// thousand were shot, prisoners of long before among them. Locarno: 16 October 1925. By 1926 industry made about what it had made before the war.
// Invented: Kira’s errand, the rooms’ order, who coughed, Klava at the congress, Tamar’s advisory voice and her tears, Burov’s apple, Irakli; where the letter
// had been heard in 1923 the commission of a year; where he recovered his letter’s being read back to him; whatever is decided otherwise than it was.
// Voices: Kira in verbs and minutes, herself left out, no similes and no wit. Tamar without contractions, with full names, ironical.
// Lost in one branch: irakli, where one party rules Georgia by telegram and he was in its prison.

VAR re_berlin = false
VAR re_danube = false
VAR re_plural = false

=== reading ===
# file: 16
# title: The Reading
# witness: Kira Sablina, typist, with Tamar Lelashvili
# born: 1901, Petrograd; a stationer’s daughter
# asked: Who put up a hand?
# content: executions in prison (named, not shown)
# place: moscow
# date: 1924-05-21 21 May 1924
# where: { letter == speaks: Moscow, May 1924. Lenin, recovered, governs, and is also general secretary of the ruling party, the Communists, who appoints its officials. Its Central Committee must fill that post again. | {letter == copied: Moscow, May 1924. Lenin is dead. A year ago the ruling party, the Communists, heard his warning against Stalin, the general secretary, who appoints its officials. Now it must choose. | Moscow, May 1924. Lenin is dead. The ruling party, the Communists, opens his warning against Stalin, its general secretary, who appoints its officials. Who shall hold that post? } }
{ letter:
- sealed: The man with the tea has brought three glasses, and stays to see them drunk. Kira Sablina gives the hour. Tamar Lelashvili, who taught at Tiflis, gives the names. #frame
- copied: There are six glasses on the tray, and three of you. Kira Sablina sees it and has to put her hand over her mouth. She gives the hour. Tamar Lelashvili, who taught at Tiflis, gives the names. #frame
- else: A bell goes upstairs, and the man with the tea sets the tray down and runs. Kira Sablina gives the hour. Tamar Lelashvili, who taught at Tiflis, gives the names. #frame
}
{ letter:
- sealed: Lenin died on 21 January, at ten to seven in the evening. That winter the party had quarrelled. Stalin was general secretary: had a card for everybody, sent the secretaries to the provinces by it, and these picked who came to a congress, and the congress’s Committee confirmed Stalin. In October forty-six well-known Communists had written that it ran in a ring. Let members elect their secretaries, it was asked that winter, by Trotsky too, the party’s best speaker. In January a conference met, and their side{factions != banned:, lawful or not,|} had three seats in it. #voice: kira #elsewhen #wedge: moscow / Let members elect their secretaries
- copied: Lenin died on 21 January, at ten to seven in the evening. The spring before, his letter had been read to a congress: Stalin has too much power in his hands, and is too rude for his post; think of a way to move him. That’s general secretary. Has a card for everybody, sends the secretaries to the provinces by it, and these pick who comes to a congress. Stalin had offered to go. A commission was to say who instead, and sat a year. In October forty-six well-known Communists wrote that it all ran in a ring, and soon they had a motion: let members elect their secretaries. #voice: kira #elsewhen #wedge: moscow / Let members elect their secretaries
- else: Lenin walked with a stick, and slept from two till four. The spring before, he’d had Stalin put out of the general secretary’s post and taken it over, besides the government. So now he’d a card for everybody, and sent the secretaries to the provinces by it, and these picked who came to a congress, and the congress’s Committee confirmed him. In October forty-six well-known Communists had written to him that it ran in a ring. Let members elect their secretaries, it was asked that winter, by Trotsky too, the party’s best speaker. #voice: kira #elsewhen #wedge: moscow / Let members elect their secretaries
}
{ letter:
- sealed: In May Krupskaya, his widow, gave up the envelopes that I’d sealed. He’d written to a congress: Stalin has too much power in his hands, and is too rude for that post; think of a way to move him. Now one met. She wanted it read out in the hall. The Central Committee, the party’s heads, settled otherwise: to each province apart, in a side room, with explanations. No notes, and not a word in the hall. I was to carry and count the pages.
- copied: In May the next congress met. Two hundred thousand workers had joined since he died, and hadn’t heard the letter, so it was to be read again. The Central Committee, the party’s heads, settled how: to each province apart, in a side room, with explanations. No notes, and not a word in the hall. I was to carry and count the pages.
- else: In May a congress met, and its new Committee had to fill the post again. The forty-six asked that his own letter of 1922, about Stalin, be read to it first: too much power in one man’s hands. He’d spoken that to the last congress{press == closed:, and nobody had been let print it|}. He kept their request for a night, then said, read it; and the Central Committee, the party’s heads, settled how: to each province apart, in a side room. No notes, and not a word in the hall, where he’d be sitting. I was to carry and count the pages.
}
Where did they put you? #ask
+ [By the carafe. The sun came through it on to the pages. #c:carafe]
    -> re_carafe
+ [By the door. Somebody held it shut from outside. #c:door]
    -> re_door
+ [Behind the one who read, to take each page as he put it down. #c:behind]
    -> re_behind
+ [Read this file in short. #c:short]
    -> re_short

=== re_carafe ===
{ letter:
- sealed: It was hot. At “too rude” the reader coughed. Poured himself a glass and drank it standing, and I looked at the light on the table till he’d done. Nobody else liked to touch the water after that.
- copied: It was hot. Half of them had it by heart; at “too rude” you saw lips move, down both sides of the table. The reader saw it too, and lost his place. Drank. I put my finger on the line for him.
- else: It was hot. At “too much power” the reader coughed. Drank, read the rest faster. Over our heads one heard the stick, from the window to the desk, and everybody listened to it.
}
-> re_rooms

=== re_door ===
It was Burov who had the handle, of the secretariat, who kept the cards on everybody. In the second room he opened by a hand’s breadth. Was I too hot? He’d an apple for me. {bread >= 3:A red one, from the market.|Half of one.} Ate it in the corridor between two provinces, and he held the pages.
-> re_rooms

=== re_behind ===
{ letter:
- sealed: Saw my own typing over his shoulder. Was frightened, sixteen months late. Nobody in there looked at me, and I kept my eyes on his collar, where a button was coming off.
- copied: Saw my own typing over his shoulder. There had been one copy too many of it, the year before, and they’d never found out whose. Kept my eyes on his collar and breathed when he breathed.
- else: Saw my own typing over his shoulder, from when he’d lain there with the nurse beside him. I’d never thought then that I’d see him go upstairs again. Couldn’t read for a moment, and then the page was turned.
}
-> re_rooms

=== re_rooms ===
#scene: carafe #date: 1924-05-22 22 May 1924
{letter == speaks:Moscow’s room, the Urals’, Ukraine’s, Petrograd’s|Moscow’s room, the Urals’, Ukraine’s, Leningrad’s, till then Petrograd’s}.{with_berlin_now(): Two guests from Berlin asked where the slips were, to vote on.|{allies == iron_berlin: In each sat a comrade from Berlin. At theirs it needn’t be read at all, he said.|{nations == 0: The garrison of Warsaw had one, with a general in it.}}}{government == plural: In the yard sat the other parties’ {press == political:newspapermen|deputies}, and asked me.} Kamenev, {letter == speaks:who led beside Lenin|who led beside Stalin}, read it out, and Zinoviev, his friend, explained. {letter == sealed:Lenin had been ill. His fears as to Stalin hadn’t come true, happily; you’ve worked with him, comrades.|{letter == copied:It was a year old. Stalin had been patient since; you’ve worked with him, comrades.|It had been said of Stalin, and Stalin was gone; you know whose hands it’s in now, comrades.}} By the third room I’d my shoes off.
In {letter == speaks:Petrograd’s sat workers straight from the bench|Leningrad’s sat workers who’d been taken in that spring}, with no vote. One was Klava, a spinner, who’d gone to the villages for grain in 1918. “Rude to who?” she asked. “Them above or them below?” Nobody knew. “Our foreman’s rude from six in the morning. I wrote to four of you about our nursery. The one who answered was Stalin.” {letter == speaks:Since he’d gone nobody answered. }And to me: had I typed that, and was it how Lenin had said it?
What did you tell her? #ask
+ [That I only make the fair copies. #c:fair]
    -> re_fair
+ [That it was his word. You could hear him look for it, through the door. #c:word]
    -> re_word
+ [Nothing. I was a page short, and counting. #c:page]
    -> re_page
+ [I asked what was wrong with the nursery. #c:nursery]
    -> re_nursery

=== re_fair ===
“Same as me,” she said, “it’s never my cotton.” Moved up on the bench so that I could sit. {bread >= 3:Had a roll in a cloth, and broke it.|Had bread in a cloth, black, and broke it.} Told me about damp thread till they called me.
-> re_caucasus

=== re_word ===
“Then he meant it,” she said. Was sorry for them both, she said, the one who’d had to say it and the one it was said of. {letter == speaks:Asked was he in much pain with the leg.|Asked had he been in pain, and long.}
-> re_caucasus

=== re_page ===
She got down on her knees and found it under the bench. Blew the dust off. Turned it over without reading it and gave it me face down, and my hands were shaking so that she squared the edges for me.
-> re_caucasus

=== re_nursery ===
The stove. Then the roof, and a cook who drank, and somebody’s boy who’d lain by that stove in February. She’d not got to the end of it when they shouted for me from the next room. Ran with my shoes in my hand.
-> re_caucasus

=== re_caucasus ===
#scene: delegates
{
- union == equals: Georgia had signed for itself, and sat in a room of its own, in which I had a vote. Comrade Polikarpe Mdivani, who led us, asked for the letter in Georgian, and I translated as it was read. For “rude” we have four words. I stopped, and they all looked up to see which I should choose. #voice: tamar
- letter == speaks: I sat in the Caucasian room, where we of the inspectorate had an advisory voice, which may be raised and is not counted. Comrade Grigol Ordzhonikidze, who leads our party, and had been made to apologise to us the year before, listened to it on his feet, as one does to a sentence. I had looked forward to that, and found that I did not enjoy it. {union == autonomisation:To undo our entry into Russia, which Vladimir Ilyich had called a disgrace, had been left to that congress, and was left there to the next.} #voice: tamar
- letter == copied: I sat in the Caucasian room, where we of the inspectorate had an advisory voice, which may be raised and is not counted. That page had been in the pocket of my coat before any congress heard it, and I knew it. So I looked at Comrade Grigol Ordzhonikidze, who leads our party. He wept, from the first line to the last. I had seen him strike a man in the face, and held out a handkerchief. #voice: tamar
- else: I sat in the Caucasian room, where we of the inspectorate had an advisory voice, which may be raised and is not counted. Comrade Grigol Ordzhonikidze, who leads our party, wept from the first line to the last. I had seen him strike a man in the face, and was not prepared. Comrade Kamenev closed the folder at “more patient”, so that I could not tell whether Vladimir Ilyich had gone on to a name. #voice: tamar
}
And what did you do, in that room? #ask
+ [I asked that it be read again, slowly, as one reads to a class. #c:again]
    -> re_again
+ [I looked at my neighbour, who was from Abkhazia. #c:neighbour]
    -> re_neighbour
+ [I wrote one word upon my cuff. A cuff is not paper. #c:cuff]
    -> re_cuff

=== re_again ===
{union == equals:It was read again, and I took another of the four. “That is what one calls a bad waiter,” said somebody, and they argued until the bell, and I have not been so happy in a meeting since.|It was read again, at the same speed. Comrade Kamenev, who is courteous, supposed that we had difficulty with the Russian.}
-> re_motions

=== re_neighbour ===
{union == equals:Esma Agrba, a teacher from Abkhazia, was our guest, since her country may not sign for itself. In Abkhaz, she told me, she could lend us a fifth.|Esma Agrba, a teacher from Abkhazia, looked at the window. “They wish to know whether he is rude,” she said. “For six years he was commissar for us small nations, and nobody asked us.”}
-> re_motions

=== re_cuff ===
It was “patient”. {union == equals:My husband, Irakli, used to say that I have four words for rude and none for that.|I have taught on the assumption that it can be learned.} The laundress could not get it out, and I wore the blouse to the end of the congress with the sleeve turned under.
-> re_motions

=== re_motions ===
#scene: carafe
{
- letter == speaks: The rooms were to say whom they wanted, and on 2 June the new Committee would vote on the post. Lenin, said nearly all; whom else would each of them take? Zinoviev wouldn’t have one of Trotsky’s, nor Trotsky one of Zinoviev’s. An old moulder from the Urals got up. Too much for one man’s hands, it says here, and he’s only the one hand left. {debate >= 2:So they’d the forty-six’s motion as well: that members elect every secretary, by slip, the general secretary too, and nobody keep the cards. {factions == banned:Wasn’t that a group’s list? Luxemburg, a German, had asked Lenin that in print, and he’d answered no. #cast: luxemburg }And who’d go to Archangel, others asked, if nobody was sent?|But the forty-six’s motion, that members elect every secretary, couldn’t be put. Groups had been forbidden since 1921, and whoever stood against the list was a group.} #voice: kira
- else: The rooms were to say what they thought, and on 2 June the new Committee would vote on the post. Stalin had said that he’d go. {letter == copied:The commission had found nobody. |}Keep him, said Zinoviev and Kamenev: {europe <= 1:Germany’s lost, we’re alone; if the party splits now, Trotsky has it all|if the party splits, Trotsky has it all}. Trotsky sat there and said nothing.{army >= 3: The commanders, asked as well, wanted it settled soon.} Do as the letter says, said some in each room: another man for the cards, and several over him. {debate >= 2:And there was the forty-six’s motion: that members elect every secretary, by slip, the general secretary too, and nobody keep the cards. {factions == banned:Wasn’t that a group’s list, and forbidden? {letter == copied:Since that letter nobody liked to rule so.|Luxemburg, a German, had asked it in print, and nobody answered yes. #cast: luxemburg }} And who’d go to Archangel, others asked, if nobody was sent? And two hundred thousand new members, voting for whom?|The forty-six’s motion, that members elect every secretary, couldn’t be put. Groups had been forbidden since 1921, and whoever stood against the list was a group.} #voice: kira
}
-> re_post

=== re_post ===
Who was to send out the party’s officials from then on? #ask #else:{letter == sealed:stays|moved}
+ [{general_secretary == lenin:Lenin, as before. Every hand in every room, and some people cried.|Not Stalin. They took a quiet man for the cards, and set five over him.} #c:moved #hinge:secretary]
    ~ decide_secretary(moved)
    -> re_moved
+ [Stalin. He’d offered to go, and they asked him to stay. I took the pages back. #c:stays #hinge:secretary #record #locked:{not can_stay_secretary():Lenin has moved him already.}]
    ~ decide_secretary(stays)
    -> re_stays
+ [Nobody. Each place elects its own, for a year, by slip, and the top one too. #c:elected #hinge:secretary #locked:{not can_elect_secretaries():Groups are forbidden, so nobody may stand for a post against the list.}]
    ~ decide_secretary(elected)
    -> re_elected

=== re_stays ===
{ re_short: -> re_stays_short }
#scene: delegates #date: 1924-06-02 2 June 1924 #city: moscow quiet
Every room was for Stalin; it was put down so. {letter == copied:A year before, they’d shouted for two days. Now the commission thanked itself, and it was over by four.|Krupskaya had asked for the letter to be heard, and it had been.} On 2 June the new Committee met. Stalin offered to go. Zinoviev said stay, and Kamenev, and there was a show of hands. Stalin has said since that all were up, Trotsky’s too. I typed the minute, and it doesn’t give names.
Put the pages into the safe at ten past eleven. Signed. At the tram Tamar Lelashvili stood waiting. {letter == copied:She’d carried that sheet for me, when it was dangerous. We neither of us said anything.|{union == equals:Georgia’s room had been for moving him, she told me, and where was that? I’d typed that every room was for him.|Had he named anybody, she asked me, after “more patient”? I told her no.}} She let two trams go. I stayed with her.
-> re_table

=== re_moved ===
{ re_short: -> re_moved_short }
#scene: delegates #date: 1924-06-02 2 June 1924 #city: moscow stirring
{
- letter == speaks: On 2 June the Committee confirmed it. He sent for me at eight. Who had coughed, he asked, and at which word? I told him. Laughed, and then left off. He’d have four hundred people, no more, to watch the offices, and I should take it down. Who was to pick the four hundred? He looked for it, and I left a space. “The offices,” he said, and told me to strike that out.
    Stalin had written from the Caucasus, where he was for his chest, to wish him health. Burov, who kept the cards, carried them up to him each morning, and down at night. I could hear him on the stairs till ten.
- else: {letter == copied:In the Urals’ room an old moulder stood up. They’d been a year finding out that nobody was good enough, he said; he could have told them that of any man in his shop.|In the Urals’ room an old moulder stood up. He asks us to think, he said, and you’ve told us what we think.} For Stalin they kept their hands down, who’d all been sent somewhere, and could be sent on; and by night so had Ukraine’s and Moscow’s. On 2 June Stalin offered to go, and it was accepted before he’d sat down. They gave him the Control Commission, the party’s court. But whom instead? Zinoviev wouldn’t see one of Trotsky’s there, nor Trotsky one of Zinoviev’s. Towards three they took a man whom they’d all had in to take notes, and five to preside over him by turns: Kamenev, Rykov, once Lenin’s deputy, Tomsky of the unions, Kalinin, a peasant’s son, and Molotov, Stalin’s second.
    Burov brought the cards on a handcart, and waited in the passage.
}
-> re_table

=== re_elected ===
{ re_short: -> re_elected_short }
#scene: delegates #date: 1924-06-02 2 June 1924 #city: moscow stirring #city: yekaterinburg stirring
{letter == speaks:Lenin was cross for a day. Then he had the moulder up to his room, who told him that in their shop talk stops when the secretary comes in; and on 2 June he voted for it himself, with the left hand.|Zinoviev had been against it since the autumn. He reckoned up {letter == copied:Petrograd, as he still called it|Leningrad}, and was for it; and so did the rest, each with his own, and on 2 June it was carried.} That summer they stood, from the district up, on boxes, in yards. Archangel had four to choose from, all from Archangel. {letter == speaks:For general secretary they took the moulder, for one year, and he asked Lenin what one does first.|Stalin stood as well. Went from town to town and knew everybody’s name. Came in third, and kept his seat among the party’s heads. For general secretary they took an old moulder from the Urals, for one year.}
Burov, who’d kept the cards, stood in our district, against a tram conductor. Lost. Came straight to tell me, and asked what he was to do with them all. Didn’t know. Gave him tea, and he drank it standing.
-> re_table

=== re_table ===
Kira Sablina has a question too. What did they eat at your table, that year? #frame
What do you answer her? #ask #else:passed
+ [You tell her, and the man with the tea hears it too. #c:said]
    -> re_said
+ [You write it into the record, under her own words. #c:wrote]
    -> re_wrote
+ [You ask her what came next. It is her file. #c:passed]
    -> re_passed

=== re_said ===
~ own_table = said_aloud
{bread >= 3:White bread, you say, on Sundays, and herring; as much as anybody wanted.|Bread, you say, black, and herring; nobody went without.} Your mother put half of hers in a drawer still, every evening. Kira Sablina nods. Hers had left that off in April. #frame
-> re_after

=== re_wrote ===
~ own_table = set_down
You write it in the hand that has written all the rest: {bread >= 3:bread, white on Sundays, and herring|black bread, and herring}; and half of your mother’s put away in a drawer. She reads it. It should stay, she says. #frame
-> re_after

=== re_passed ===
~ own_table = passed_over
She waits a little, and looks at your sleeve, where you wipe the pen. Then she tells you. #frame
-> re_after

=== re_after ===
{ re_short: -> re_end }
{
- federation == of_equals: Those of my husband’s party who wished for a rising in Georgia came to him that August for his name. Irakli told them that a country which may say no ought first to find out how it is done. {government == plural:He moved it in the soviet instead, for which|He had been let home in June, and was planting beans, and} neither side has forgiven him. #voice: tamar #date: 1924-08-28 28 August 1924
- government == plural: In Georgia they spoke of a rising that August. My husband, Irakli, had the garrison’s bill read out in the Tiflis soviet instead, item by item, until September, by when it was raining. #voice: tamar #date: 1924-08-28 28 August 1924
- letter == speaks and terror >= 2: On 28 August the Mensheviks rose in Georgia, at Chiatura’s manganese mines, and then all through the west, and in a week they had lost. Many were shot, and with them people who had been in prison since before it was thought of. My sister took my husband, Irakli, his bread to Metekhi, the prison, and it was accepted. In Moscow one name had been struck out for me, with the left hand. Those above and below it had not. #voice: tamar #date: 1924-08-28 28 August 1924 #city: tiflis reaction
- terror >= 2: On 28 August the Mensheviks rose in Georgia, at Chiatura’s manganese mines, and then all through the west, and in a week they had lost. Thousands, it is thought, were shot, and with them people who had been in prison since before it was thought of. On the Saturday my sister took my husband his bread to Metekhi, the prison. Irakli did not need it, they told her, and gave it back. #voice: tamar #date: 1924-08-28 28 August 1924 #lost: irakli #city: tiflis reaction
- else: On 28 August the Mensheviks rose in Georgia, at Chiatura’s manganese mines, and then all through the west, and in a week they had lost. Those who had led it were tried, and some were shot. My husband, Irakli, had written from abroad to warn them off it. His letter came in October. I was to greet half our street from him, and went from house to house. #voice: tamar #date: 1924-08-28 28 August 1924 #city: tiflis reaction
}
-> re_end

=== re_end ===
~ re_berlin = with_berlin_now()
~ re_danube = with_danube_now()
~ re_plural = government == plural
~ close_act_four()
The box’s fourth bundle ends. #frame #act
{
- re_plural and government == one_party: Moscow’s soviet, the city’s council, had gone to the other parties in ’24. In the winter of ’25 {re_short:it was taken back, because of the frontier.|they were told that the frontier didn’t allow it, for the present. Handed in their keys one by one, and each wanted a receipt.} #voice: kira
- re_plural: In July of ’24 the voters gave Moscow’s soviet, the city’s council, to the other parties. {re_short:After three nights it was handed over.|For three nights nobody there said what would be done. On the fourth I was lent to the city to type the inventory, and they came and took it over.} #voice: kira
}
{
- allies == iron_berlin and re_berlin: In February of ’26 Berlin’s cabinet asked for ninety days without councils. In May it was ninety more. Typed our congratulations{re_danube:. Vienna’s came by the same post|}. #voice: kira #date: 1926-05 May 1926
- allies == iron_berlin: Berlin’s commissars, {october == october.rising:who’d come in by the rising of ’23|who’d come in by force in ’19}, sent a machine that sorts cards. Burov, of the secretariat, was let hand it ours. #voice: kira #date: 1926-05 May 1926
- with_berlin_now(): Berlin’s councils stood, beside its parliament, and sent machines on credit. At each treaty they asked after our prisoners. I typed the replies. #voice: kira #date: 1926-05 May 1926
- with_danube_now(): On the Danube Vienna and Budapest fed each other, and owed money everywhere. Nobody else in Europe was a friend. #voice: kira #date: 1926-05 May 1926
- re_danube: In ’26 the Danube’s loan was called in, all in one week, and the rivers shut to it. Vienna had to leave Budapest, or not eat. Budapest’s wireless stopped in the middle of a line. #voice: kira #date: 1926-05 May 1926
- europe == 0: In Germany the generals stayed, {nations == 0:and in Poland our soldiers|and officers took Poland}. We were told to type “by next spring” under everything. #voice: kira #date: 1926-05 May 1926
- october == saxony: Saxony had its workers’ cabinet still, and wrote to us. Of the rest of Europe it was said that one must wait. #voice: kira #date: 1926-05 May 1926
- europe >= 3: In ’26 Berlin’s cabinets fell, one after another. It might come after all, said people who’d left off saying it, and they went to the newspaper window twice a day. #voice: kira #date: 1926-05 May 1926
- legien == crushed: The generals had Germany still, and London traded with them. Nobody would come now, people said. #voice: kira #date: 1926-05 May 1926
- else: In October of ’25, at Locarno, Germany and France promised each other the border on the Rhine{nations == 0:, and nobody said a word about Warsaw|}. We hadn’t been asked, and nobody, people said, would come now. #voice: kira #date: 1926-05 May 1926 #elsewhen
}
{general_secretary == stalin:Trotsky had given up the army in ’25, when told to.} There was bread.{not re_short: {works >= 4:New works were going up, round German machines.|{works == 3:The works made what they’d made before the war.|The works came up again, on the old machines.}}} {apparatus >= 4:Nearly every post was filled by letter{re_short:.|, and Burov, who had the cards, was given a second room for them.}|{apparatus <= 2:{general_secretary == lenin:Lenin filled fewer posts by letter than Stalin had, and knew each name.|{councils >= 2 or general_secretary == by_election:Fewer posts were filled by letter. Some people were voted out.|Fewer posts were filled from above; the provinces filled theirs themselves, with whom they knew.}}|Secretaries were sent to the provinces as before, and there was some grumbling.}}{army >= 3 and not re_short: Commanders were telephoned first.} In ’27 the villages began to sell less.{not re_short: {general_secretary == lenin:Lenin wanted the figure by eight each morning, and I was slow with it.|Mother went down to the queue at five, and took her stool.}} #says: bread <= 2
-> file_done

// ---------------------------------------------------------------- in short

=== re_short ===
{ letter == speaks:
    Kira Sablina carries the pages round. Kamenev, who leads beside Lenin, reads them out. Klava, a spinner, says that since Stalin went nobody answers her letters. An old moulder from the Urals asks whether it is not as much power in Lenin’s one good hand. #frame #date: 1924-05-22 22 May 1924
- else:
    Kira Sablina carries the pages round. Kamenev and Zinoviev, who lead beside Stalin, tell each room that {letter == sealed:Lenin had been ill, and his fears have not come true|he has been patient since}. Klava, a spinner, says that of all the leaders Stalin was the one who answered her letter. #frame #date: 1924-05-22 22 May 1924
}
{
- letter == speaks: On 2 June the Central Committee will vote. Most want Lenin to keep the post: Zinoviev and Trotsky would take nobody of each other’s. {debate >= 2:Others would have members elect every secretary, the general secretary too.|To move that secretaries be elected is forbidden.} #frame
- else: On 2 June the Central Committee will vote. Stalin offers to go. Zinoviev and Kamenev would keep him, for fear of Trotsky. Others would have another man, and several over him. {debate >= 2:Others again would have members elect every secretary.|To move that secretaries be elected is forbidden.} #frame
}
-> re_post

=== re_stays_short ===
Each delegation is for keeping Stalin, so it is recorded. On 2 June he offers to go; Zinoviev and Kamenev ask him to stay, and nobody is known to have voted against. He goes on sending the party’s secretaries to their places. The pages go back into a safe. #frame #date: 1924-06-02 2 June 1924 #city: moscow quiet
-> re_table

=== re_moved_short ===
{letter == speaks:Lenin keeps the post, and the cards on all whom the party might send somewhere. Stalin is in the Caucasus. Nobody else in the party can appoint, and nobody has been named to follow him.|Stalin is moved to the Control Commission, the party’s court. His rivals will not grant the post to one another; a man whom none of them fears has it, under five who preside by turns. Officials are appointed as before.} #frame #date: 1924-06-02 2 June 1924 #city: moscow stirring
-> re_table

=== re_elected_short ===
Every secretary of the party, from the district to the general secretary, is elected by its members, by slip, for one year. Each leader had expected to win. {letter == speaks:Lenin gives up the post.|Stalin stands, and loses.} The cards that told who might be sent where have no use for the present. #frame #date: 1924-06-02 2 June 1924 #city: moscow stirring #city: yekaterinburg stirring
-> re_table
