// E12. Lenin Lives. Reached where he recovered in 1923, took the secretary’s post himself and was confirmed in it in 1924; one party, no ally. Grain and
// opposition are as they were decided. Danube and Warsaw, where there were any, are over.
// Dossier E12, TP14a. That he recovers is medicine and nobody’s doing. Documented: his articles of 1923 on co-operatives and on an inspectorate of three or
// four hundred; the steamers of scholars in 1922, on his wish; his left hand, the right being lame; that Krupskaya was against monuments.
// Invented: everything after March 1923, and his presence in 1930 above all. No words of his are given; he is sixty on 22 April 1930.
//
// Who speaks: Kira; Matvei; then Rivka (Warsaw was taken), Oksana (Kyiv was recognised), Artem (a delegation crossed the ice) or Ilmars. The frame
// answers to the Recorder’s choices in 03, 07, 11, 13 and 16.
// Can be lost: fyodor, assembly, leftsrs, schroder, luxemburg, lifshits, karlis.

=== lenin_lives ===
# ending: 12
# title: Lenin Lives
# year: 1930
# place: moscow
# date: 1930-04-22 22 April 1930
You close the last file, and upstairs the bell goes. The man who brought the tea takes the box in his arms. You are to come too, he says, with your spectacles. There is no commission. Lenin wished to hear how it had been, from the beginning, and he can listen for forty minutes. So you read to him, in the room with the green shade, eighteen afternoons. #part: frame #date: 1930-04-22 22 April 1930 #place: moscow
{
- kronstadt == stormed: He hears it with his eyes shut. Dates he puts right. At the eleventh file he has you read the page with the ice again, and then he asks what the time is.
- kronstadt == delegation: He hears it with his eyes shut. Dates he puts right. At the eleventh file, where five people cross the ice, he opens them, and asks who the fifth was.
- tax == tax.early: He hears it with his eyes shut. Dates he puts right. At the eleventh file he says on which day he changed his mind, before you come to it.
- else: He hears it with his eyes shut. Dates he puts right. At the eleventh file, where a crew votes and goes on to the laundry, he is asleep, and you read on.
}
{ first_page:
- turned: Why are there dots on the Kyiv of the third, he wants to know, and you say that the witness put them there, because you turned the page to her. He holds out his hand for it, and looks at the dots for a long while.
- read_out: You read as you read the third to its own witnesses, with the crossings-out, and he lifts a finger at each, and has you say what was under it.
- shut: A folder that was shut before Oksana Hrytsenko is opened to him. You think of that each day on the stairs.
- else: You read slowly, as to somebody who is ill.
}
{ neighbour:
- left_out: At “a neighbour”, in the seventh, he waits for the name. You say that there is none, and he waits, and then you turn the leaf.
- kept_in: The name of Panas Hordiienko, cooper, of Fastiv, he has you spell. On the Monday a motor-car stands before a cooper’s door, with a warrant for boots, and Rivka Feldman has not answered your letter.
- handed_pen: At the line that Rivka Feldman drew with your pen you say: struck out. He asks by whom, and you tell him, and he says that she was right.
}
{lamp == turned_away:He likes the light out of his eyes. So had Artem Shcherbak, you say, and you had turned it for him.|{lamp == put_out:When his head aches the lamp is put out, as you did it for Artem Shcherbak, and you go on by the window.|{lamp == left_burning:The shade throws the light on you. You know now how Artem Shcherbak sat.|}}} {second_sheet == given_her:Of the thirteenth, you confess, there is a copy in Tiflis. He has you ask how it differs.|{second_sheet == withheld:Tamar Lelashvili, to whom you refused a copy, has asked whether he might lend her his.|{second_sheet == kept_back:Of the thirteenth you keep a sheet, and do not say so.|}}} {own_table == said_aloud:You have told him, too, what your family ate, as you told Kira Sablina.|{own_table == set_down:At what your own family ate, which you had set down, you could not go on, and he waited for that as well.|{own_table == passed_over:He asks what your own family ate, and this time you say it.|}}}
-> ll_kira

=== ll_kira ===
{ factions == banned:
    He took Stalin’s post himself, besides the government, since the others wouldn’t give it to one another. {relief == spring:Began with the food offices, which had been opened for the hungry in ’21 and stayed. By Easter the plates were off the doors. By summer the women from there stood in our corridor, and he couldn’t send them away, so I looked for desks. Four hundred inspectors, his article says. Last week he had me look up what there are, and read it to him. Nine thousand.|Struck out eight hundred posts the first spring, with the left hand. Each of them had been somebody’s, and somebody wrote in, and had to be answered, and people were taken on to answer. The inspectorate, he’d written, wants three or four hundred. Asked me for the figure last week, and I was slow about it. Nine thousand.} #part: nineteen30 #voice: kira
- else:
    He took Stalin’s post himself, besides the government; it was to be for a month. There were groups in the party, each with a programme, and each sent somebody up every morning, and he’d see them all, and decide. Had a bed put in. In ’25 it was asked who decides when he’s asleep. Typed a draft on it. It’s the fourth in the drawer, and the last page is always to be done over. The inspectorate that he’d wanted to be four hundred is nine thousand, because they’re sent to look who’s deciding. #part: nineteen30 #voice: kira
}
{opposition == tolerated:Fridays he answers page four, which is the Opposition’s. Dictates it walking, with the stick, and laughs, and doesn’t lose a word. He’d be lost without them, he’s told them. They’ve never been right yet, by the vote. Saturdays he’s grey, and I put the chair behind him without saying anything.|{kronstadt == stormed:At night, in March, he rings. Wants the curtain moved, or the date. One time he began a letter, to the crews at Kronstadt, the fortress, and I waited with my pencil till it got light. Didn’t like to leave, since he’d got hold of my sleeve.|When a word won’t come he sends for me, and I sit by and leave a space. Once it was my name. I said it, and he was so pleased. I’d go in at two at night, if he rang.}}
{union == equals:Tamar Lelashvili comes from Tiflis for his birthday, and corrects my Georgian names, and goes in to him for ten minutes, and comes out with red eyes and furious.|{union == autonomisation:That the republics had been made parts of Russia while he lay there, he called a disgrace, and it went to a commission, since to undo it he’d have to dismiss half his cards. Tamar Lelashvili brings him its minutes, each February, each name in full. He asks after Irakli, her husband.|{rada == recognised:Tamar Lelashvili came up from Tiflis with two papers, the one by which Kyiv was recognised and the one by which Georgia came in, and laid both across his knees. Why should Kyiv have that, she asked, and not we? He’d get it looked into. I found her afterwards behind the typists’ coats.|Tamar Lelashvili had ten minutes with him, on his birthday. He’d made Ordzhonikidze beg her people’s pardon once. She’d come to ask that they might choose who governs them; was told that she was quite right; and it was put down for somebody to draft.}}}
{ grain == prices:
    {kronstadt:In January of ’28 I typed that grain should be taken. Four pages, three corrections. On the Friday he’d had letters, from villages, a sack of them, with bread in some. On the Saturday I typed that it should be paid for. Everybody had agreed, both times, by the evening. Lay awake over that. Not over the grain.|The grain ran short after New Year of ’28, and he dictated that it be collected, by men with warrants. I went home and couldn’t eat. That Friday an old man with a bag got past the nurse, and was an hour with him, about seed. First thing Saturday, under a new heading, the state was to buy. The rest signed, as they’d signed the other, and I’d carried round both.}
- else:
    { grain == plan:
        In January of ’28 there were three ways with the grain. He heard all three read out, Trotsky’s, Bukharin’s, that of the police, and then he said Trotsky’s, only without the police. They all agreed at once. Had been shouting since Christmas. I took down who agreed, and it took longer than the paper.
    - else:
        In January of ’28, with a third of the grain missing, I typed that it should be taken. It was as he’d written in 1918; I’d the old copy and looked. {march == permanent:In March of this year he had letters, a sack of them, and I typed that it should all be given back. He’d been wrong, he had me put. Nobody else would have, and nobody had told him.|In March of this year I typed that it had gone too far, and in the autumn it’s to go on. Between the two I brought him the letters, a sack of them. He read four.}
    }
}
{petrograd == held:Stalin is in the Caucasus yet, for his chest, and writes at the New Year to us typists, each by name.|From the Caucasus, where he is for his chest, Stalin sends grapes at the New Year. There’s a card in with each bunch.}
-> ll_matvei

=== ll_matvei ===
{
- grain == seizures and march == permanent: I’d my cow back from him. It said so, over his name, in the newspaper, and the teacher read it out twice, and the women kissed it. I thought, whoever has a cow from one man has her till he thinks again. But I’d my forehead against her side by then. #voice: matvei #place: penza
- grain == seizures: I wrote to him. I’d never written to anybody. I put what they’d taken, sixty-one poods, and that it was by his article, and did he know. And there came an answer, on good paper, from an office, that it had been noted under 4,116. My wife has it behind the icons. She says he’ll not have seen it. #voice: matvei #place: penza
- grain == plan: I wrote to him, in the year twenty-eight. I’d never written to anybody. I put that they’d put down a neighbour for two mares, nineteen poods, and it came back that it was noted. And they took off five. So he’d read it. They come to have me write for them now, and I’ve told nobody that there’d been an appeal as well. #voice: matvei #place: penza
- squads == taxed: In the year eighteen we’d been let off the squads here, and then that winter, ’28, it was going round that there’d be carts sent. I lay and listened for the dog. My wife said, put it on paper, and I put what we’d grown, each year, and what we’d given of it, and signed. The Monday after there was a fellow at the gate with money, and he wiped his feet. Now folk walk over with their own troubles and sit along my bench, and I write, and she gives them soup. #voice: matvei #place: penza
- else: I wrote to him, in the winter of ’28, when the word was that they’d take it. I’d never written to anybody. I put that I’d seventy poods over and I’d sell it, but I’d not be searched. And in a week a man came, and paid. So he’d read it. They come from six villages off to have me write for them, and I’d told nobody, till you, that it was ninety. #voice: matvei #place: penza
}
{not kronstadt or relief == spring:Senya, my youngest, learns him by heart at the school.|Dunya, my daughter, has him on a card, and sent us one like it.} {grain == seizures:Volkov, my neighbour, whom they’d sent off by that same man’s order, has hung him up at Vologda, in the church, beside the saint there. “You don’t quarrel with the weather,” he wrote.|{squads == brigades:Volkov, my neighbour, whom the squads emptied by that same man’s order, has hung him in the corner, beside Saint Nicholas. “You don’t quarrel with the weather,” he says.|“And when he’s gone?” says Volkov, my neighbour. I said somebody’d write to the next one.}}
{
- curzon == taken: -> ll_rivka
- rada == recognised: -> ll_oksana
- kronstadt == delegation: -> ll_artem
- january == wait: -> ll_hinnerk
- else: -> ll_ilmars
}

=== ll_ilmars ===
I am one of the nine thousand who are sent out. It was to be a few hundred of the best, who would go into every office and fear nobody, and I was chosen in the first year for my hand, and was happy, as I may say here. What we find is laid before him. He reads a part of it with great attention, and there an office is swept out to the boards, and the remainder is initialled by me. #voice: ilmars #place: moscow
For what I am the code has no article. It was once asked of him whether one was wanted, and the answer came that he had other cares, upon which I have lived for seven years, in a room with a door. {kronstadt == stormed:Of Arvīds, an oboist, who was in the fortress of Kronstadt when it was stormed on that same man’s order, I might ask him, since I carry his tray in when the other is ill. I have stood there with it. He thanked me for the tea by my name, and it was too late again.|Arvīds, an oboist, has the other chair in it, on Sundays. We do not draw the curtain, since it would be noticed; we sit as two people do who have nothing to say.}
{ brest == brest.refused:
    Of those in my trench none but I could be asked whether it was worth it. #lost: karlis
- else:
    Kārlis, who had the next place in my trench, asks from Riga whether it is true that he still shouts when he dictates. #cast: karlis
}
-> ll_outcome

=== ll_hinnerk ===
They’d six of us in to see him, from Hamburg, five minutes a man, and the nurse with the watch. He knew what a boilerman gets better than me. I’d a letter for him from Luxemburg in my coat, that our party has yet, and he’d it open before I’d got my cap off, and went red, and read it out to us, where she’s at him, you can’t do folk’s voting for them, and he laughed till he’d to hold the bad arm, and he wrote under it, there and then. “And who’s to write when it’s not him?” That’s what Schröder, my old warrant officer, had told me to ask, from his window. He’d a hole in his sleeve. I asked, was that tea from Georgia. #voice: hinnerk #place: moscow #cast: luxemburg #cast: schroder
-> ll_outcome

=== ll_artem ===
They sent me up to see to his lamp, me, of the _Sevastopol_. In the year twenty-one we had asked him over the ice for a ballot, and he sent five people, and we have had our soviet since, with other parties in it, one town in the whole country. Take it as a switch that is wired to nothing. I meant to say that to him. He lay there and told me which contact was dirty, and he was right. _Didu_, I said, that is what one says to a grandfather, you gave us a vote, give them one. He asked how much copper it would need, a lamp like that in every village. So I worked it out for him on the back of the chit, and when I was on the stairs I saw that I had been sent home. #voice: artem #place: moscow
-> ll_outcome

=== ll_oksana ===
He reads what we wire him, Levko! Nobody had ever read it, we’d been recognised and thanked for twelve years; and now our ministers write that Kyiv wants its sugar money, and by return, over his own name, it’s just, it’s to be paid! They embraced in the apparatus room. I looked at the tape. It’s the same machine, it still comes from one end. “But he’s right,” you said, you that inspect our schools and would believe a wolf if it could spell. I asked you what we’d do on the day he isn’t. You went and fetched water, and you’d forgotten the pail. #voice: oksana #place: kharkiv
-> ll_outcome

=== ll_rivka ===
Stach went to him, the weaver from Łódź who was a commissar in Warsaw until they were let go home in June of the year twenty-two, and told me of it with his foot in my basin. He had wished to say what it was that we did there, and had got as far as the manors, that we had kept them whole; and the sick man said at once that it had been a mistake, his own, he had been told of it beforehand and had not listened; and there was nothing left for Stach to have come about. He cried on the stairs there, he said, because it had been so easily granted. I dried between the toes. {rada == ultimatum and lists == own: My father called from the shop to ask who it was. | Dr Lifshits, a Menshevik, who has been under police orders for eight years because that same man finds him clever, looked in to say that it was his move. #cast: lifshits } #voice: rivka #place: fastiv
-> ll_outcome

=== ll_outcome ===
{
- grain == prices and assembly != dissolved: Russia’s elected parliament, which sat until 1920, is not called again. Lenin, recovered, removes Stalin in 1923 and keeps the party’s posts for himself. His order of January 1928 to seize grain is withdrawn by him within days, and the villages are paid; no one had power to prevent either. #part: outcome
- grain == prices and squads == taxed: Lenin is well again in 1923, drops Stalin, and fills every party post himself. A shortage in 1928 tempts him to what he was kept from ten years earlier: he orders the harvest seized, countermands it, and has peasants paid. Neither decision meets any opposition. #part: outcome
- grain == prices: In 1923 Lenin comes back to his desk, has Stalin put out of the secretary’s post and sits in it. In 1928, when grain fails, he says first that it shall be taken and then that it shall be paid for, and each is agreed by the evening. #part: outcome
- grain == plan: Lenin, who recovers, keeps the government and the cards. When grain fails in 1928 there are three plans for industry and he takes one, without its police; those who had fought over them stop, and build, more slowly than in fact. #part: outcome
- march == permanent: A stroke that did not come leaves Lenin to govern. Grain is seized in 1928 on his word, then farms; in March 1930 letters reach him, he says in print that he was wrong, and by Easter the farms are let go. Of those sent north many do not come home. #part: outcome
- else: Lenin lives, humbles Ordzhonikidze, drops Stalin, fills the posts himself. {squads == brigades:What was done in 1918 is done again|What he was kept from in 1918 is done} in 1928, over the same name: grain is seized, then land. In March 1930 he checks it, until the autumn. #part: outcome
}
{january == wait:Dictatorship had been called a scaffolding; by now nobody in office remembers the house without it.|Dictatorship was to last until Germany’s workers helped; those who rose in Berlin in 1919 were beaten, and it has lasted.} {tax == tax.early:There are few trials; verdicts are sure.|Trials are rarer than they really were, and verdicts as sure.} {opposition == tolerated:Opponents have a page each Friday, on which he answers them, at length, and wins.|Opponents have been put out; he writes to some of them.} {lists == own:In 1929 he signed for the last Menshevik economists to be sent abroad, among them assistants of Osip Lvovich, the statistician.|In 1929 the last Menshevik economists were sent abroad, after a hearing.}
{
- kronstadt == stormed: Of the fortress of Kronstadt, stormed in 1921, he has never written.
- kronstadt == delegation: Kronstadt, the fortress granted a ballot in 1921, has it, and no other town has.
- tax == tax.early: The tax that ended the squads in 1920 is taught as his, who had been against it for a day.
- else: The tax that the villages pay is taught as his, whoever proposed it.
}
{
- vienna == joins: Of Vienna and Budapest, which were starved out, he wrote that they had been too early.
- october == saxony: Saxony’s cabinet of two workers’ parties he called a useful exception, and sent rye.
- legien == crushed: Germany has generals, and answers none of his letters.
- january == wait: Luxemburg answers him from Berlin, in print, and he has it read to him twice. #cast: luxemburg
- else: Nobody abroad, in 1930, means to march.
}
{opposition == tolerated:He is sixty, and has asked his opponents to think about a rule for what comes after, and corrected what they wrote.|{curzon == halt:He is sixty. He was last outvoted in 1920, over Warsaw, and who could outvote a successor has not been settled.|He is sixty. There is no rule for what comes after, and whoever comes will find every lever oiled.}}
A section of their own, and his ear #gain: women #was: {was_women()}
No law against them in Russia; not a matter for him #gain: lgbt #was: {was_lgbt()}
{federation == of_equals:Equals, at his insistence|Better heard than before, when he hears}; schools #gain: nations #was: {was_nations()}
As he left it in 1920: one manager #gain: workplaces #was: {was_workplaces()}
{grain == prices:Theirs, and paid for, since that Saturday|{grain == plan:Theirs, taxed, as he chose|{march == permanent:Given back, over his name|Taken, over his name}}} #gain: land #was: {was_land()}
{kronstadt == delegation:One town votes|A show of hands, then a letter to him} #gain: councils #was: {was_councils()}
-> ll_why

=== ll_why ===
A clot went one way and not another. It gave back one man’s speech, and what he had to say against one man’s power was said by one man, and everybody put a hand up. #part: why #cause: letter
In 1924 the others would rather have him in the secretary’s post than each other. #cause: secretary
{
- grain == prices: Grain was paid for because he had changed his mind between a Friday and a Saturday. #cause: grain
- grain == plan: Grain went by a plan because he had listened to all three and liked one. #cause: grain
- else: Grain was taken because he said so, as he {squads == brigades:had|had wished to} in 1918. #cause: grain
}
{ march:
- brief: The retreat of March 1930 was his too, and brief. #cause: march
- permanent: It was given back for good because he could say that he had been wrong, as nobody could say to him. #cause: march
}
Nobody could dismiss him. {coalition == walkout and assembly == dissolved and brest != brest.refused:His party had taken the government alone in 1917 and shares it with nobody.|{coalition == walkout:His party had taken the government alone, had to share it, and put the others out when the war was won.|Several parties had governed until 1920, when his put the others out.}} #cause: coalition
{ assembly:
- dissolved: The Assembly was shut after one night, on his word. #cause: assembly #lost: assembly
- kept: The Assembly, which he had wished to shut, was shut in 1920. #cause: assembly #cast: assembly
- reelected: The Assembly, elected twice, was shut in 1920. #cause: assembly #cast: assembly
}
{ factions:
- banned: He had asked for the ban on groups himself, and did not ask to have it lifted. #cause: factions
- year: He had asked for a ban on groups, for a year, and after that nobody formed one without asking him. #cause: factions
- open: Groups were lawful against his wish, and each of them claimed him. #cause: factions
}
No paper could print that he was mistaken; he had found in 1921 that the rich would buy them up. #cause: press
{opposition == tolerated:Those who opposed him were let print in 1927, because he liked to answer.|Those who opposed him, Trotsky first, were put out in 1927.} #cause: opposition
{ kronstadt:
- stormed: The fortress of Kronstadt was stormed by his order; no garrison has asked him since. #cause: kronstadt
- delegation: Kronstadt got its ballot from him, as a thing that he could grant. #cause: kronstadt
}
{ union:
- lenin_form: The republics had joined on his own paper, and he took it at its word where it was read to him. #cause: union
- equals: The republics joined as equals; he had insisted on it, which is a weakness in it. #cause: union
- autonomisation: The republics had been made parts of Russia while he was ill, and he was angry, and dismissed nobody over it. #cause: union
}
{ tax:
- tax.late: The tax came late, when he had been persuaded. #cause: tax
- tax.early: The tax came early, when he had been persuaded overnight, which he was the first to forget. #cause: tax
}
{relief == spring:The hungry were helped in spring, because Kamenev had read a report, and Lenin gave way.|The hungry were helped late, because he feared those who would help, and he had them arrested.} #cause: relief
{squads == brigades:Squads had gone out in 1918 by his decree, and the telegrams can be read.|The village was taxed in 1918, against his first draft.} #cause: squads
{lists == own:The Cheka judged whom it arrested, as he wished.|The Cheka’s prisoners went to court, as he put up with.} #cause: lists
{rada == ultimatum:He had signed for war on Kyiv, and ten years later for its schools.|Kyiv was recognised over his name, and remembers that it needed a name.} #cause: rada
{ brest:
- brest.late: Peace was signed, late, because he threatened to resign; it cost him the Left SRs, who were not his. #cause: brest #lost: leftsrs
- brest.early: Peace was signed early, because he threatened to resign. #cause: brest
- brest.refused: Peace was refused, against his vote, and he counted votes more carefully afterwards. #cause: brest
}
{ january:
- january.rising: Berlin lost Luxemburg and Liebknecht, who could have contradicted him as an equal. #cause: january #lost: luxemburg
- force: Berlin was taken by rifles and lost; no party abroad was left of his own size. #cause: january
- wait: January was waited out in Berlin, and Luxemburg lived to contradict him, from a distance. #cause: january #cast: luxemburg
}
{guard == shelved:Germany’s army stayed its officers’, and nobody came to office there who need be listened to.|Germany’s army was put under civilians, and still nobody lasted there who need be listened to.} #cause: guard
{ legien:
- legien.refused: The German left refused the unions’ cabinet of 1920, and no party in office abroad could contradict him. #cause: legien
- cabinet: The unions’ cabinet of 1920 was gone before he could be well again. #cause: legien
- crushed: Germany’s strike was broken, and his party stayed the only one that governed. #cause: legien
}
{ october:
- off: The German rising of 1923, for which his Moscow had fixed the day, was called off; Hamburg rose alone. #cause: october
- saxony: Saxony’s parties held together in 1923, and did not ask him. #cause: october
- october.rising: The German rising of 1923 was lost, and Moscow’s word weighed all the more. #cause: october
}
{estates == nationalised:Budapest kept its estates whole and fell, and he alone had experience of not falling.|Hungary’s estates were shared out, as Russia’s had been.} #cause: estates
{vienna == sympathy:Vienna stayed out, which decided little here.|Vienna joined Budapest, and both were starved out.} #cause: vienna
The Whites were broken at Orel, by {coalition == without:the Red Army|the army that Trotsky led}. #cause: orel
{petrograd == held:Petrograd was held, though he had wavered.|Petrograd was given up, as he had thought it might be.} #cause: petrograd
{ curzon:
- marched: Warsaw was lost by his wish to go on, as he said once. #cause: curzon
- halt: The army halted on Curzon’s line; he had been outvoted, for the last time. #cause: curzon
- taken: Warsaw was taken by his wish and given back with his consent. #cause: curzon
}
{occupation == defence:Italy’s workers held together without asking him.|Italy’s workers were beaten.} #cause: occupation
That he lived is medicine and cannot be argued.{january == force or curzon == taken or brest == brest.refused: Some of what went before is unlikely too.} What follows is argued: that he would have kept the instruments, or was on the way to lay them down. #part: plausibility
From one side: his last articles speak of co-operatives, and personal rule had not been his habit; he was outvoted often. From the other: in 1922 he really asked for the SRs’ trial, for priests shot and scholars shipped abroad, and for a code in which terror has its article; and he had built each lever himself. #part: objection
File 18, leaf 9, margin, left hand: “Ask him”, and the rest is not legible. #part: last
-> file_done
