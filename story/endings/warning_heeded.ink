// E6. The Warning Heeded. Reached with the letter copied or spoken and no friend in Berlin. Any guard, January and coalition.
// Dossier E6. Where he speaks, he has three years; E12 will take over from here when it is written.
//
// The general secretary’s was a staff post of the party’s Committee; that a head of government should take it over is odd, and the text says so.
// Invented: everything after April 1923. In 1923–26 Zinoviev, Kamenev, Trotsky and Bukharin did fear each other more than a secretary.
// Who speaks: Kira, then the one whom this history changed most: Ilona (Vienna joined), Rivka (Warsaw was taken), Hinnerk (generals rule Germany,
// or a Berlin held by force was lost), Oksana (Kyiv was recognised), or else Nadia. The frame answers to `first_page` and `neighbour`.
// Can be lost: fyodor, assembly, leftsrs, schroder, luxemburg, lifshits.

=== warning_heeded ===
# ending: 6
# title: The Warning Heeded
# year: 1930
# place: moscow
# date: 1930-04 April 1930
You close the last file. The man who brought the tea collects the pencils, and that tells you: darned cuffs. “Burov,” he says. “Sector of records. I ought to have introduced myself, but people are so stiff with one.” Nobody ordered the box. It ought to exist, and so he sent for it. #part: frame #date: 1930-04 April 1930 #place: moscow
{ first_page:
- turned: He has asked Oksana Hrytsenko about the dots over Kyiv in the third file. Since you had let her put them there herself, she told him, she would answer him too, and it took an hour. He has had it altered in every drawer.
- read_out: The witnesses of the third file have been to ask him when the next page is read out. They had supposed, after yours, that it was always done. He would like it to be, and is looking for somebody who can allow it.
- shut: Oksana Hrytsenko has complained of a folder that was shut before she could read in it. He replied within the week, with a copy to you, that she was not entitled to, and sent her the page, typed by himself.
- else: The witnesses have had their fares.
}
{ neighbour:
- left_out: For “a neighbour”, in the seventh, he has no card. He would not dream of asking you. He only mentions that somebody without one cannot be given anything.
- kept_in: For Panas Hordiienko, cooper, of Fastiv, there is a card now: did well in 1919, to be considered for something. He has been considered, at a public meeting, and his whole street knows now what for. Rivka Feldman has written you that, on a sheet without a greeting.
- handed_pen: About the line through a name, in the seventh, he went to Rivka Feldman: was it struck out, or meant to be read? She told him that you had given her the pen, and looked at his hands.
}
There is a card of you as well, and he turns it round: copyist, history commission, no party, a good hand. There are to be two hundred copies, numbered.
-> wh_kira

=== wh_kira ===
{ letter == copied:
    Lenin never got his speech back. Died in January ’24. That spring they moved Stalin. It had gone to a commission, and that sat a year. Didn’t doubt the letter. Couldn’t agree who should have his post, a staff post, only it sends everybody to theirs. Zinoviev, who had Petrograd, Leningrad by then, wouldn’t see one of Trotsky’s in it. Trotsky wouldn’t ask for it, nor let it go to anybody. Kamenev took the chair and adjourned. Bukharin wrote to each of the others, fondly, and I typed those and hoped something would come of it. #part: nineteen30 #voice: kira
    In the end they took a man whom none of them had looked at, and set five over him, who preside by turns. Stalin had the Control Commission, the party’s court, then the Caucasus, for his chest. Came round before he left, to us typists, and knew all our names.
    He is patient, the new man. Returns telephone calls. {apparatus >= 4:Has the ten thousand cards, and picks the provincial secretaries, who pick the delegates, who pick him. It troubles him; I’ve typed his memorandum on it.|Has fewer cards than there were, and sends the provincial secretaries all the same, who pick the delegates, who pick him. Asks us whether people are married.} {army >= 3:Since those commanders got up at the congress they’re telephoned first. Nobody has found out how one stops.|Stays till eight. Brought me a chair for my back.} About the sixth sheet nobody has ever come to the door. I listened for it, some years, and now I sleep.
- else:
    He’d three years yet. Took Stalin’s post himself, besides the government; a staff post, people thought it odd, but he’d said what it could do, and they wouldn’t give it to one another. Struck out eight hundred places the first spring, with the left hand. Each of them had been somebody’s, and somebody wrote in, and had to be answered, and people were taken on to answer. {apparatus >= 4:Were more cards by his last winter than when he came. Asked me for the figure, and I was slow about it.|Some of it stayed struck out, and he had that list read to him.} #part: nineteen30 #voice: kira
    When a word wouldn’t come he sent for me, and I sat by and left a space. Once it was my name that he’d lost. I said it, and he was so pleased.
    He died in March of ’26. Four of them came that night, and stood in the passage by the cards: Zinoviev, Kamenev, Trotsky, Bukharin, who wept. Each was for somebody, and that was never one of the other three. Got light. They took a man whom they’d all had in to take notes, and five to preside over him by turns.
    Stalin sent a wreath from the Caucasus, where he’d been sent for his chest. {january == force or army >= 3:Soldiers had stood outside that door, all those years. Nobody could tell me who was to relieve them.|He writes to the typists at the New Year.} Each March there’s a lecture on bureaucracy, in his memory, admission by ticket. I take it down. It was a clot, and went the other way. I’d not give the years back.
}
-> wh_second

=== wh_second ===
{
- vienna == joins: -> wh_ilona
- curzon == taken: -> wh_rivka
- legien == crushed or (january == force and legien == legien.refused): -> wh_hinnerk
- rada == recognised: -> wh_oksana
- else: -> wh_nadia
}

=== wh_nadia ===
There’s still a women’s section, we’ve half a corridor. In ’28, when the grain didn’t come, they sent me for it like everybody, with Klava, a spinner, who’d gone out with the first squads ten years before{squads == taxed:, and lost the argument, and they’d taxed it}; and we took people’s seed and called it surplus, I won’t make it smaller. And this March there’s a telegram that it was all a mistake, and rye’s gone up, and would we kindly apologise. Fourteen villages, with a brass band. An old man wanted to know who’d apologise next year, and I said me, likely, and he said then I’d better come in and sit down. #voice: nadia
{ assembly == dissolved:
    { lists == own:
        Every January I’d asked them for the paper on my neighbour Fyodor, a gunmaker, who went after the Assembly, when my party shut it, and was shot off a list in 1918. This year they sent it. It has a number, and it regrets the delay, and I sat on his stove and read it to my girl. #lost: fyodor #lost: assembly
    - else:
        My neighbour Fyodor Zimin, a gunmaker, who did three years for the Assembly, when my party shut it, asked at a meeting what all that was for. You’re not arrested for it as a rule, you’re moved. So he’s in Vologda, and I’ve his stove. #cast: fyodor #lost: assembly
    }
- else:
    My neighbour Fyodor Zimin, a gunmaker, {assembly == kept:kept the Assembly’s door until it was locked in 1920, and he’s|missed the Assembly by seven votes before it was locked in 1920, and he’s} put in every year, on a form, to have it opened. They’ve always answered, he’s got the answers up round his mirror, and he’s writing this year’s now. #cast: fyodor #cast: assembly
}
{ coalition:
- walkout: Liza set type when I’d a tray round my neck, and for years we only nodded. She sets that Lenin lecture now, and brings me the misprints, and we laugh till her boy comes in.
- without: My friend Liza’s paper, that came back in eight days, in our first winter, hasn’t come back this time. She sets timetables, and she’s got me my seat by the window whenever I go.
- else: Those Thursdays, when you went and shouted at ministers, I’ve told our girls at the works, and my friend Liza, who’d set it all, swore it was so, and one of them asked could it be tried again, and I didn’t know what to tell her.
}
-> wh_outcome

=== wh_oksana ===
They answer, Levko, you that were a schoolboy and ran my strips, that’s what’s new! In ’28 I sent Moscow, from our ministers at Kharkiv, that we wouldn’t have the seed taken, and it answered by return, so civil that one could spit: the five had voted, three to two, and it enclosed the reasons. And they took it. And this March it had been wrong, three to two, and there came a circular to that effect in Ukrainian, and not one mistake in it, I went through it twice, I so wanted the lout, I’d nobody to shout at! #voice: oksana
{nations >= 3:Our ministers said no to the next one, and I held on to the table when I sent it, and no regiment came. “Noted with regret,” it said.|Our ministers have asked may they say no another time. It’s with a commission; there’s a man who telephones about it and gives his name.} I’ve been angry since I was twenty-one, what am I to do with my hands?
You inspect schools now, you’d mud up to your knees last Sunday, and grey hair, you, a donkey like you! You said in the villages they’d sown. “It’s only a telegram,” you said, as you always do, and I gave you the big end of the sausage, and you fell asleep at my table with your coat on.
-> wh_outcome

=== wh_rivka ===
Stach walked in to my counter in March, on feet that I had to dress, the weaver from Łódź for whom I had written once that Poland should be left its own revolution, and who was a commissar in Warsaw, when we had it, until we were let go home in June of the year twenty-one. He has had a district of Poles near Zhytomyr since. #voice: rivka
In ’28 he took their seed from them, because five people in Moscow had voted it, three to two, and I bandaged one of his that winter and one of theirs, and put them at the two ends of the room. And now he had been from farm to farm with a circular, to say that it was a mistake.
I asked what they had done, and he said that an old woman had brought him a cup of milk and stood in front of him until he had drunk it. He held his hands over the basin for me to see that they were quiet, and then they were not, and he said that nobody had asked him about Warsaw, that there was not any form for it, and I went on with the bandage… {rada == ultimatum and lists == own: My father came through with the tea, and asked him how he slept. | Dr Lifshits, a Menshevik, who wrote to a newspaper about that seed and lost the hospital for it, came in from my father’s dominoes and sat up with him. #cast: lifshits }
-> wh_outcome

=== wh_hinnerk ===
{ january == force:
    We’d Berlin and we lost it, so I’m here, with boilers. Frau Schröder writes at Easter; him, my old warrant officer, we’d had on a list. Thursdays the party’s foreigners meet. “What did we learn from it?” they ask. I said once, an army that does as it’s told by people you can vote out. That was his, not mine. It was written down, and a year on it came back, noted, and I’ve kept quiet since. #voice: hinnerk #lost: schroder
- else: Generals at home, so I’m here, with boilers. Thursdays the party’s foreigners meet. “What did you learn from it?” they ask. I said, an army that does as it’s told by people you can vote out. That was Schröder’s, my old warrant officer; he’s at his window in Kiel, and hasn’t said it since. It was written down, and a year on it came back, noted, and I’ve kept quiet as well. #voice: hinnerk #cast: schroder
}
The winter of ’28 they’d us out for grain, the foreigners as well. There was a farmer had his rye in under the pigsty. It was me found it. The boards were warm; a boilerman feels that. There’d been a pig in the Ruhr I ate of, Brinkmann’s, a hewer’s, that he never gave us, and I was thinking of him.
This spring we’d to go back and say it was a mistake. I had the sack on my shoulder. His wife weighed it. Two pounds short, that was the mice. “It’s all right,” she says. I said it again, sorry, I’d only the one word. She got me a stool. The boy showed me his slate, and I sat there, I don’t know, till the lorry hooted.
-> wh_outcome

=== wh_ilona ===
{ legien == cabinet and (guard == enforced or january == wait):
    At home they’ve Berlin’s coal, and Berlin’s inspectors reading over one’s shoulder. I talk, you see, so I came here. What Budapest and Vienna write to Moscow about villages I put into Russian, and it’s filed under Geography. My man at Vienna moves a bishop a month, by post, and he’s winning, and I don’t even… no, I’m on at ten. #voice: ilona
- else: The winter of 1920 Vienna had to leave us, or not eat. My man there sent it me himself: “We are going. Don’t sit up.” By Friday the old officers were in the hut, and Halmos’s brother, Endre, a schoolmaster, hid me with his maps, and now I’m here, in translation. I put into Russian what we knew about villages, it’s filed under Geography, and whenever there’s a step outside I think, now they’ve read it, and I’m quite out of breath. #voice: ilona
}
In ’28 they took grain all winter, and I took down the figures, so many poods, from ten at night. I logged it. I’ve a sister who’s had bailiffs…
This March I’d to send that it had been a mistake, the five had voted, in all the districts’ languages, and would they confirm. “Received,” they sent, “received.” Only Kirsanov sent: “Please repeat.” I repeated it. “Please repeat.” It wasn’t the line, I’d had him clear as a bell. So then I knew what it was, I’ve done that myself, and I sent it a third time, slowly, and put “sorry” at the end, in clear. Nobody’d given me “sorry”. He held the key down. 23:15.
-> wh_outcome

=== wh_outcome ===
{ letter == copied:
    The congress hears the warning, and a commission obeys it: Stalin is moved. Zinoviev, Kamenev, Trotsky and Bukharin then keep one another out of his chair, and a staff post which none of them may have goes to a patient man whom nobody fears. Five people preside over him by turns, and below him lies the card index, which had never depended on anybody’s temper. #part: outcome
- else:
    Lenin has three more years, at the head of the government and, by an arrangement that pleases nobody, of the files as well. He moves Stalin, strikes out posts and fills others. At his death Zinoviev, Kamenev, Trotsky and Bukharin quarrel over the empty chair until it goes to somebody else, with a committee of five above him. #part: outcome
}
When grain fails in 1928 the five vote three to two to seize it, and in March 1930 three to two that this was wrong. Nobody resigns over either. {squads == brigades:The squads had been got together in a week, from people who remembered the first.|The receipts of an old tax are found in the archive, and cited.} {assembly == dissolved:Those who argued aloud had been put out of the party the year before.|The parliament that lasted through the war, and was locked when it was won, stays locked; its library may be used.}
{councils >= 2:In some towns opponents sit in the soviets, and have no newspaper.|Nothing is put to a vote that has not been settled beforehand.} {apparatus >= 4:Officials, who have shops of their own, are picked by other officials, and no voter can dismiss them.|There are fewer officials than there were, and none that a voter chose.} Nobody living is worshipped, few people are shot, and those who object lose posts and flats{terror >= 2:, and in a bad winter are fetched by list|}. {army >= 3:Commanders are asked first.|The plan for industry has been cut twice.}
{
- allies == iron_berlin: Abroad there is one friend, a Berlin that hardened under siege and has stopped holding elections, and asks why Moscow should want any.
- with_berlin_now(): Abroad there is one friend, Berlin, which is free and asks questions.
- legien == crushed: Germany’s generals hold a parade every spring, and from the Vistula westward there is nobody to talk to.
- vienna == joins: On the Danube, where two republics starved, it is remembered who sent telegrams.
- january == force: In Germany two winters of councils by rifle are remembered at every election.
- january == wait: {europe == 0:In Germany the left that came alive out of January argues in small rooms, and elsewhere it is not let argue.|In Germany a left that came alive out of its January sits in parliament and wins some votes.}
- else: Abroad there is {europe == 0:nobody, and from the Vistula to the Atlantic order has been restored|nobody who hates Moscow enough to march, or likes it enough to help}.
}
{curzon == taken:Poland has not forgiven the ten months of Warsaw. |}Another crisis may find another indispensable man, or five who cannot be surprised into anything.
Slow gains; half a corridor #gain: women #was: {was_women()}
No law against them in Russia, and nobody who cares to raise it #gain: lgbt #was: {was_lgbt()}
{nations >= 3:Governments that may refuse, and are answered|Their own schools, and a polite refusal by return of post} #gain: nations #was: {was_nations()}
Consulted #gain: workplaces #was: {was_workplaces()}
Theirs to sow, and never quite theirs to sell #gain: land #was: {was_land()}
{councils >= 2:Opponents in some of them, outvoted|Ceremonial; the minutes are excellent} #gain: councils #was: {was_councils()}
-> wh_why

=== wh_why ===
{ letter == copied:
    A sixth sheet left the room, and what it proposed about a man could be done by a show of hands. What it proposed about the offices needed somebody to choose the hundred workers, and those who knew how to choose were the offices. #part: why #cause: letter
- else:
    A clot went one way and not another, and he said it himself. What he could do about a man was done by a show of hands; the offices had to be mended by means of the offices, and he did not live to see that fail. #part: why #cause: letter
}
{ coalition == walkout and not (assembly != dissolved or brest == brest.refused):
    Only those whom the warning was about could heed it. Lenin’s party had taken the government alone in 1917, and since the spring of 1918 had shared it with nobody. #cause: coalition
- else:
    Only those whom the warning was about could heed it. {coalition == walkout:Lenin’s party had taken the government alone in 1917, had to share it from that winter, and put the others out in 1920.|The parties that agreed in 1917 to govern together had done so till 1920, when the Communists put the others out.} #cause: coalition
}
{ assembly:
- dissolved: Nor was there a parliament to hold them to it. The Assembly had been shut after one night. #cause: assembly #lost: assembly
- kept: Nor was there a parliament to hold them to it. The Assembly sat on beside the soviets, and was locked in 1920. #cause: assembly #cast: assembly
- reelected: Nor was there a parliament to hold them to it. The Assembly was elected twice, and locked in 1920. #cause: assembly #cast: assembly
}
{ legien:
- legien.refused: {january == force:Nor a friend abroad whom they must listen to: Berlin’s commissars would not share their power with the unions in 1920, and lost it.|Nor a friend abroad whom they must listen to: in 1920 the German unions offered the left a cabinet, and it would not come in.} #cause: legien
- cabinet: {with_berlin_now():A friend abroad asked about the letter at once, and got the answer that everybody got.|{guard == shelved and january == january.rising:Nor a friend abroad whom they must listen to: the German unions’ cabinet of 1920 was out again by the winter.|Nor a friend abroad whose example was of use: the German unions’ cabinet of 1920 armed, and hardened.}} #cause: legien
- crushed: Nor a friend abroad whom they must listen to: the German strike of 1920 was broken, and generals have ruled since. #cause: legien
}
{ rada == ultimatum:
    War on Kyiv in the first winter made it usual that Moscow has the last word with a republic. The warning took the blows out of that, and left the word. #cause: rada
- else:
    Kyiv was recognised in the first winter, and kept the habit of answering back; since the warning Moscow has had to reply. #cause: rada
}
{ brest:
- brest.late: Peace was signed late; the Left SRs left over it, and somebody was appointed to each of their posts. With such posts began the offices that outlasted Stalin. #cause: brest #lost: leftsrs
- brest.early: Peace was signed early, by a committee that kept its own cabinet outside the door. The five decide in the same way. #cause: brest
- brest.refused: Peace was refused; half a year in trains taught the government to appoint whoever was on the platform, and people so appointed are the offices which the letter could not mend. #cause: brest
}
{ squads == brigades:
    Squads had gone to the villages in 1918, of which the letter said nothing. In 1928 the way was known. #cause: squads
- else:
    The village was taxed in 1918. The letter bound nobody to that, and in 1928 it was remembered after the seizing had been tried. #cause: squads
}
{ lists == own:
    The Cheka judged whom it arrested. Its heirs have had that power cut, and given back, and moving Stalin moved none of them. #cause: lists
- else:
    The Cheka’s prisoners were brought to court from 1918, and there is still a form for the appeal; it has kept some who object alive. #cause: lists
}
{ guard == shelved:
    In Berlin the government and the high command laid the congress’s army law in a drawer, and the officers kept their army{legien == cabinet and january != january.rising: till 1920|, which kept from Moscow a friend who would have asked about the letter}. #cause: guard
- else:
    Berlin’s congress put its army under civilians{with_berlin_now(): and its cabinet has advised Moscow to do the same|{allies == iron_berlin:, and had it used later in ways it had not voted|{january == january.rising:; the rising of January undid the best of it|, and no government there made use of it}}}. #cause: guard
}
{ january:
- january.rising: The German left lost Luxemburg and Liebknecht in January 1919. Nobody as well heard was left abroad to ask Moscow for the rest of what the letter wanted. #cause: january #lost: luxemburg
- force: A Berlin taken by rifles was held for {legien == legien.refused:two winters|more than a year}, and Europe shut its doors over it, so that Moscow was alone with its letter. #cause: january
- wait: January was waited out in Berlin. Luxemburg lived, and wrote that only voters dismiss officials. Moscow, which had no such voters, answered her by post. #cause: january #cast: luxemburg
}
{ estates == nationalised:
    Budapest fell in its first summer, its estates whole; whether its soldiers stopped for that is argued. It was one ally fewer whom Moscow had to listen to. #cause: estates
- else:
    Hungary’s estates were shared out, and it held the longer{vienna == joins and legien == cabinet and (guard == enforced or january == wait):; it holds yet|, if not until there was a letter to ask about}. #cause: estates
}
{ vienna == sympathy:
    Vienna sent Budapest its sympathy in 1919, and stayed out. Budapest went under, and could ask Moscow nothing. #cause: vienna
- else:
    Vienna joined Budapest{vienna == joins and legien == cabinet and (guard == enforced or january == wait):, and lives on Berlin’s coal|, and was starved off it again; by 1923 neither was there to be asked what it thought of Moscow}. #cause: vienna
}
The Whites were broken at Orel. Appointing people had won the war, and those who had done it went on after the letter as before. #cause: orel
{ petrograd == held:
    Petrograd was held; many of its volunteers were given posts, and so belonged to the offices, and no longer to the bench from which the hundred were to come. #cause: petrograd
- else:
    Petrograd was given up, and had again without its machines and most of the workers from among whom the hundred were to be chosen. #cause: petrograd
}
{ curzon:
- marched: The march on Warsaw was lost, and whether Stalin’s front was to blame was still being argued when the letter came, which made it easier to move him. #cause: curzon
- halt: The army halted on Curzon’s line by a committee’s vote, which is cited now whenever the five settle a thing among themselves. #cause: curzon
- taken: Warsaw was taken, and given up; its four hundred appointments had been made in a week, and those who held them came home to other offices. #cause: curzon
}
{letter == speaks: Unlikely, and no argument of anyone’s could have made it likelier: it needs a clot to go the other way.{january == force or curzon == taken or brest == brest.refused: Much that went before was unlikely as well.} What follows from it needs only offices behaving like offices. | {january == force or curzon == taken or brest == brest.refused:Much that went before is unlikely here. The last step is less so.|Not unlikely, as such things go.} A typist’s copy is invented. Moving Stalin was proposed on paper by Lenin, who had more authority than anyone; with us, in 1924, Stalin really did offer to go; and the four who should have succeeded him did distrust each other. Many historians would grant the first step, and quarrel about how little follows from it. } #part: plausibility
From one side: with us the man who was not moved drove the villages into collectives, and the famine of 1931–33 killed millions. Here it did not come. To say “the machine went on” is to look away from them. From the other: rule by a committee with no rivals outside it is a waiting room, and somebody always comes out of it. #part: objection
Copy 117 of 200. Returned 9 April 1931. Pages 40 to 44 never cut open. #part: last
-> file_done
