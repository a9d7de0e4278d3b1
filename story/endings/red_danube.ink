// E14. The Red Danube. Reached with the estates divided, Vienna joined, no cabinet in Berlin that could stand, and a Europe that did not close
// before the winter of 1920. Any Moscow, and any letter. Dossier E14, TP6. Before E15 stands a Warsaw that was kept; here, if it was taken, it was
// handed back at Riga.
// Documented: Romania’s land law for Transylvania, July 1921, and Czechoslovakia’s of April 1919; Hungary’s own of February 1919; Alba Iulia’s vote for
// Romania, 1 December 1918; a Slovak council republic at Prešov, 16 June to 7 July 1919; the wireless of Kronstadt in March 1921; Moscow’s
// famine of 1921–22 and the grain that it sold abroad from the autumn of 1922; at least eleven people killed by the squads in Turin in December 1922; votes
// for women in Austria (1918) and Hungary; six bridges at Budapest. Invented: all else, the coal treaty of 1921, a Slovak republic that lasts, what
// Luxemburg asks on the Danube, the
// commission’s volumes, Weisz, the tractors, the maize at Odesa, the sack.
// Who speaks: Ilona; then Hinnerk where generals rule Germany, Teresa where Italy’s left rose or held together or where Europe is dark, Oksana
// where Kyiv was recognised (Levko lives there), Matvei otherwise; then Ilona again. The frame answers to `first_page`, `neighbour`, `second_sheet`.
// Halmos’s brother Endre has his school, since Vienna joined. Can be lost: luxemburg, assembly. Schröder lives here.

=== red_danube ===
# ending: 14
# title: The Red Danube
# year: 1930
# place: vienna
# date: 1930-05 May 1930
You close the last file, and the man who brought the tea asks how you spell your name. He is secretary to the Danube federation’s commission of inquiry, which sits in a skating hall in Vienna, and prints names: in 1919 those who had signed for the killings, now its friends. You have been lent to it with the box. #part: frame #date: 1930-05 May 1930 #place: vienna #city: vienna council #city: budapest council
{ first_page:
- turned: Oksana Hrytsenko put the dots over Kyiv herself, with your pen, and has told the others that this copyist can be corrected. They write to him from all over, and he prints each correction beside what it corrects.
- read_out: You once read a page aloud to the two whose it was, and he has made a rule of that. Each sheet is read in the hall, and women come in from the tenements and tell the witnesses what bread really cost.
- shut: You once shut a folder before Oksana Hrytsenko could read in it. She would not be printed unseen, she wrote to the three chambers, and the sitting was put off while her sheets went to Kyiv and back. Beside the dots there is now a date.
- else: The witnesses are to be printed whole, as none of them was told.
}
{ neighbour:
- left_out: For “a neighbour”, on the sheet from Fastiv, he has no entry, and you are to say in open session why. Rivka Feldman has offered to travel here and sit next to you while you do.
- kept_in: Panas Hordiienko, cooper, of Fastiv, is in the index, with his faith, as everybody is. The book is sold on the other bank of each river too. Rivka Feldman asks you who you suppose will buy it.
- handed_pen: Rivka Feldman’s line through a name is photographed, so that nobody can say the commission drew it. Asked who had given her the pen, she said that you had.
}
{ second_sheet:
- given_her: Tamar Lelashvili has laid her copy on the table, the one that you let her take. It agrees.
- withheld: Tamar Lelashvili was refused a copy, and says so, and gives your name in full.
- kept_back: The copy that you kept of Tamar Lelashvili’s sheet you hand in last, and he asks for how long you have had it.
}
Then he gives you a form of your own. Name; faith; on whose orders. Copyist, you put, Moscow’s Food Commissariat, 1918, then its commission on history. At the second question you leave a space. #frame
-> rd_ilona

=== rd_ilona ===
{
- legien == crushed: At ten I send the price of wheat to three capitals, and it… no, first how we’re here at all. In March of 1920 it was a general who answered Berlin’s key. He was civil. He asked how long our coal would last, and I’d orders to say a month, and it was nine days. They never came, they’d the Ruhr to sit on, and we’d a whole winter to be cold in, and my man at Vienna sent in mittens, you could hear them. #part: nineteen30 #voice: ilona
- legien == cabinet: At ten I send the price of wheat to three capitals, and it… no, first how we’re here at all. In April of 1920 Germany’s unions had a cabinet, and it let us have coal. I logged three trains. By the winter they were out of office, and the next lot sent a bill. “Pay,” sent my man at Vienna, “or they’ll think we can’t,” and it was paid in goose fat. #part: nineteen30 #voice: ilona
- january == wait and guard == enforced: At ten I send the price of wheat to three capitals, and it… no, first how we’re here at all. Berlin’s government hadn’t coal for us. But the German soldiers had kept their vote, and when ours crossed the Inn with sledges they looked at the moon. That winter Rosa Luxemburg, of Germany’s Communists, came through, lame, in a borrowed fur, and asked what people ate. Barley, I said, and she’d had that from me on the wire in ’19, she’d no idea! #part: nineteen30 #voice: ilona #cast: luxemburg
- january == wait: At ten I send the price of wheat to three capitals, and it… no, first how we’re here at all. We hadn’t an ally nearer than Moscow. We’d a visitor. Rosa Luxemburg, of Germany’s Communists, sat on my coal box in the winter of 1920, which was empty, and had me read her all the decrees since Easter, and after each she wanted to know could he be recalled. I’d only three I could answer for. #part: nineteen30 #voice: ilona #cast: luxemburg
- guard == enforced: At ten I send the price of wheat to three capitals, and it… no, first how we’re here at all. At Berlin they’d killed whoever knew us. But the soldiers had kept their vote, and one company on the Inn was asked would it fire on people stealing coal. Eighty to eleven. They sent us the figures, with a sledge, and one of the eleven had written on it that he’d been cold too. #part: nineteen30 #voice: ilona
- else: At ten I send the price of wheat to three capitals, and it… no, first how we’re here at all. Nobody helped us. Moscow sent instructions, in cipher, and I’d to wake someone for it, and it was about the word “soviet”. Then one day my man at Vienna sent that a Czech miner had come to Adler’s council, on foot, to ask what wheat cost. It was a Tuesday. #part: nineteen30 #voice: ilona
}
{ curzon:
- halt: The Russians stopped on Curzon’s line that summer, which left the Allies both hands for us, and no food passed for fourteen months, not so much as a lemon. In ’21 Prague tired of it: Czech coal for our wheat, and loans on top. Vienna’s put its half into houses, {europe == 1:walls like a fort, and|with} a tap in every kitchen. I’ve one. I turned it on and stood there.
- taken: The Russians had Warsaw two winters, and every French gun went to the Vistula. I used to wake and be glad, and then be ashamed. Long before it was handed back nobody wanted another war. It was Czech coal for wheat, in ’21, and loans to be quiet with. That went into houses, in Vienna, with bathtubs. My sister Piroska got into one in her shift and wouldn’t come out.
- else: The Allies had Warsaw to save first, that summer. After it they’d time for us again, and for another year nothing came through, no coal, no quinine. Then Prague blinked: Czech coal for our wheat, and loans. And what did Vienna do? Built! {europe == 1:Arches you could drive a hay cart through, and loopholes, people say, they’re only larders.|Courtyards with a pond, and my sister Piroska came up to see was it true about the taps.}
}
{ europe == 1:
    Our officers sit on the far bank of all of it. They say the Jews did it, the killings in ’19 and the hunger after, because Kun was born one. So the commission prints whoever signed, and the church beside each. This winter a boy swam over with a pistol, and he’d our book in oilcloth. He’d underlined. Not the Calvinists. I’m in it under S, and I looked had he got that far, I’m such a…
- else: Whoever hates us says the Jews did it, the killings in ’19 and the hunger after. So the commission prints a church beside each name. Weisz, who sets our bulletins, left that column white. “A list is a list,” he said, “for whoever wants one next.” Endre, the schoolmaster, whose brother they’d shot, said print it, or they’ll go on saying it. I couldn’t see that either was wrong. It’s printed, and Weisz has left.
}
-> rd_hunger

=== rd_hunger ===
{
- kronstadt == delegation: In March of ’21 I’d Kronstadt, the fortress the sailors held, calling all, all, all, and nobody was to answer. I held my own wrist. Then Moscow sent people over the ice with a lamp, and all they sent was “Talking”, and I asked for it again. When the Volga starved {relief == spring:they asked us that spring|they asked us in July, late}, and we’d maize going down to Odesa.
- kronstadt == stormed: In March of ’21 I’d Kronstadt, the fortress the sailors held, calling all, all, all, and nobody was to answer. The last night their operator asked was anybody there, and I’d the key under my hand… And in {relief == spring:May|July} it was Moscow calling all, all, all, about the Volga, and for that we might. We sent maize, and where the waybill says who from I wanted to put his call sign.
- relief == spring: In May of ’21 Moscow sent that there’d be no harvest on the Volga, and what had we. No guarantees, for once! Jani, that’s my sister’s husband, who’d starved in their camps as a prisoner, went round his village with a cart. A hundred and sixty sacks, and one was all beans. I’d the receipt from Samara at 04:00, and woke the sentry to read it to him.
- else: In July of ’21 it was “To all”, about the Volga. It was maize we had, and it went down to Odesa by barge, and I’ve the tonnage somewhere. And the autumn after, I’d Rotterdam asking had we any more of that Russian rye. We’d none, I said, we’d been sending them ours. I asked Moscow. I asked it as a repeat, so nobody’d have to be cross, and they sent “Noted”.
}
{
- legien == crushed: -> rd_hinnerk
- occupation != sold or europe == 1: -> rd_teresa
- rada == recognised: -> rd_oksana
- else: -> rd_matvei
}

=== rd_hinnerk ===
The generals had my name in Kiel, so I’m on a tug. Wheat up, bathtubs down. They put me in their new houses, fourth stair. A room, a tap. My old warrant officer wouldn’t come with me, Schröder. “Somebody’s got to be in when it’s over,” he says. He’s at his window. His wife writes he’s gone thin. #voice: hinnerk #cast: schroder
Where the river’s the border you go by slow. There’s lads drilling, hats with feathers. They sing, and it’s a good tune, I’ve caught myself shovelling to it. Eleven years I’ve asked {guard == enforced:what we’d a vote for, with those officers about|who it was kept our officers on}. Here they threw theirs out. And there they stand.
-> rd_last

=== rd_teresa ===
I inspect tractors, at Csepel. In April I refused thirty-one out of forty. They were sold all the same. #voice: teresa
{ occupation:
- insurrection: In September of 1920 we came out of the gates at Turin with what rifles there were. It was over in days. My sister, a clerk of the Catholic union, had told me that it would not stop with us. The squads burned her office in the same week as ours. I had no answer ready. She is with the nuns, and writes to our mother for me, because the censor knows my hand.
- defence: In September of 1920 we gave the works back, at Turin, and stayed one party. Those who had kept the gates kept them again when the squads came. My sister’s people, the Catholic union, stood there with us. She had made one condition, and we had met it. I came here on a contract, and every spring I have the ticket home in my hand.
- else: In September of 1920 we gave the works back, at Turin, for a promise. In December of 1922 the squads killed at least eleven people there in three days. I knew one. I had failed his gear-wheels. My sister, a clerk of the Catholic union, had told me that they would come for her people after mine. She hid me, and put me on the train in her own coat, and it has her name in the collar.
}
Ilona Szabó asks me if I am happy. I have a balcony. It is out of true by a centimetre. I said so. She laughed. Then she asked again.
-> rd_last

=== rd_oksana ===
I’ve Budapest at eleven, on a wire of our own, and you’re the one who’d it strung, Levko, you, who ran my telegrams upstairs once! Petrograd took its threat back, that first winter, and since then they’ve never been quite sure of us. #voice: oksana
{ nations >= 3: Our government can say no to Moscow, and this winter it said it, about the seed, and I sent that with both hands. They telephoned us one by one at night, and by morning it was a yes with conditions. At eleven Ilona Szabó sent, wasn’t I well? | So Moscow can’t cut that wire, but it may listen, and it’s put a man beside me. He’s learning our language off it. {grain == seizures:This winter they came for grain in my father’s district|This winter they paid my father for his grain by a table nobody’d asked him about}, and I wasn’t to mention it. Ilona Szabó sent, was it a good year? I sent her the weather. The man looked up. I sent it again, Levko, and she said she was sorry about the frost. }
In ’21, when our south starved, it was her maize that came to Odesa, for the Volga they told me. I stood on that quay and swore at a captain till he’d put off a third of it.
-> rd_last

=== rd_matvei ===
Twenty-two, {tax == tax.late:at Samara|at my wife’s sister’s, by Samara}, there came maize, and it was yellow, and nobody’d eat it at first, because of the hens. It was in sacks with a word on them, and Ilmars Ozols, who weighed it, had found out that it was the name of some village. He said that there they’d three acres each, and it was theirs. I carried two sacks home in the end, empty, and my wife cut shirts. #voice: matvei
{ grain == seizures: So when they came for it, in twenty-eight and since, Mitka had that word across his back, my younger, and the man with the paper asked what party it was. {tax == tax.early or squads == taxed:We’d been left alone a good while, on the tax, and it was the worse to learn again.|We’d had it before, and I knew which floor they’d lift.} {march == permanent:This March my wife brought the cow home, and looked at her teeth.|This March they said it was a mistake. There’s some are waiting.} I’ve thought I might write to that village. | Mitka, my younger, has that word across his back yet when he ploughs, and the clerk who comes about the grain asked him what party it was. Some nights I count what’s there as if somebody’d be coming. I’ve thought I might write to that village and say that we’ve the sacks. }
-> rd_last

=== rd_last ===
{
- government == plural and councils >= 2: There are two at Moscow’s key now, did I say? One sends Jani, my sister’s husband, that his co-operative’s to put its fields together, and the other comes in across him: “Disregard. How do you do it?” So Jani wrote it out, how they share the thresher and quarrel, and I sent every word. My man at Vienna was listening in, you can’t hear breathing, but I… It was past one. #voice: ilona
- march == permanent: In March Moscow sent, in clear, that the villages might have their cows back. All winter it’d told ours to do as it did. Jani, my sister’s husband, came up to the hut in his good hat and would I reply, for the co-operative: “Nothing to undo here.” I couldn’t, they’d people crying at that end, surely. I put: “Received with sympathy.” And then I remembered who’d sent us that once, and I ran after him in the rain, to ask… It was 19:20. #voice: ilona
- grain == seizures: All winter Moscow’s sent figures, so many farms, so many, and told ours to do the same. Jani, my sister’s husband, came up to the hut with his co-operative’s answer, and it’s what Moscow had asked me in ’19: “What guarantees have you?” I giggled so that I put two dots too many. And a fist I didn’t know, quite young, sent back: “None.” The night after it was somebody else, and I asked for him, and nobody’d… 22:15. #voice: ilona
- else: Moscow asks us about the villages now, how many acres, what for a thresher; it’d have told us, once. Jani answers, my sister’s husband, for his co-operative. He puts in the hailstones and who isn’t speaking to whom, and signs it “guarantees none”. I asked, should I leave that off? They’d know he wasn’t lying, he thought. At 22:15 they sent: “We like it.” I don’t know why that should have made me cry. #voice: ilona
}
-> rd_outcome

=== rd_outcome ===
{
- legien == crushed: Vienna joins Budapest in April 1919. When generals take Germany a year later the federation has nobody nearer than Moscow, and calls itself neutral. The Allies blockade it. In 1921 Prague, which lacks wheat, makes the first treaty. #part: outcome
- legien == cabinet: Vienna joins Budapest in April 1919, and in the spring of 1920 has German coal for some months from the unions’ cabinet. Then the blockade goes on. Old people and infants die of two winters. In 1921 the victors trade Czech coal for wheat, and lend. #part: outcome
- january == wait: Vienna joins Budapest in April 1919 and goes cold for it. Germany’s left, alive after its January, governs nothing and defends the federation in its newspapers{guard == enforced:; German soldiers, who vote, cannot be used against it}. The Allies starve the two cities for a second winter, and in 1921 they bargain. #part: outcome
- else: Vienna joins Budapest in April 1919, with no friend in Berlin, where the left has lost its leaders. {guard == enforced:A German army that elects its officers closes the border badly.|What holds is what each of the two lacks.} Two winters of blockade kill the old and the smallest. Then Prague sells coal. #part: outcome
}
{ union:
- equals: Slovak and Romanian peasants are offered republics. The Romanians had voted themselves out of Hungary in 1918, and stay where they are. A few eastern districts of the Slovaks take theirs, at Prešov, which Prague’s treaty calls the present line. A chamber of the nations can stop a law.
- autonomisation: Slovak and Romanian peasants are offered republics, and believe half of it; the other half they remember. A few eastern districts of Slovakia come in, with Prešov for a capital, which Prague’s treaty calls the present line. When Moscow makes parts of Russia of its neighbours, they read their own treaty again.
- else: Slovak and Romanian peasants are offered republics. Most have had enough of being ruled from Budapest, and get land laws from Prague and Bucharest. A few eastern districts of Slovakia do come in, for the wheat, with Prešov for a capital, which Prague’s coal treaty calls the present line.
}
{
- government == plural and councils >= 2: Moscow, where more than one party sits, no longer tries to give it orders.{curzon == taken: It has Warsaw to live down.} On the Danube there is famous housing, and there are debts that fall due together.
- march == permanent: Moscow seizes its villages’ grain in 1928 and in 1930 lets them out of the collectives; comrades who have bread of their own copy neither. They have housing that people come to see, and heavy debts.
- grain == seizures: Moscow, {terror >= 3:where people are fetched by list again|where one party is left}, has forced its villages into collectives, and cannot order it of comrades who have their own bread. These have good houses, bad tractors and heavy debts.
- else: Moscow pays for grain, or argues about it, and cannot order about comrades who have their own. These have tenements that are admired, and debts.
}
{ europe == 1:Across every river there are uniforms.|Across the rivers exiles drill, and are not yet let across.} {army >= 3:Moscow’s commanders would come to help, they say, through other people’s countries.|The federation’s defence would be Prague’s friendship, and not much else.}
Vote, clinics, a place in the co-operative; the stairs are theirs to wash, here as in Russia #gain: women #was: {was_women()}
No law in Russia; Vienna’s reformers are heard, and one chamber of three has voted with them #gain: lgbt #was: {was_lgbt()}
{nations >= 3:Governments that can say no to Moscow, and three on the Danube that say it to each other|{nations >= 2:Three republics that bargain on the Danube; in Russia’s union schools and languages, and Moscow decides|Three republics that bargain on the Danube; in Russia’s union flags, and orders by telegram}} #gain: nations #was: {was_nations()}
Works councils by law, and indifferent tractors; in Russia a manager #gain: workplaces #was: {was_workplaces()}
{grain == seizures:{march == permanent:Three acres and a bit, and a shared thresher; in Russia collectives that may be left again|Three acres and a bit, and a shared thresher; in Russia taken into collectives}|Three acres and a bit, and a shared thresher; in Russia the households’, and the grain is bought} #gain: land #was: {was_land()}
{government == plural and councils >= 2:Voted out twice on the Danube, and in Moscow it has become possible|{councils >= 1:A parliament of councils on the Danube that has been voted out twice; in Russia some opponents, counted|A parliament of councils on the Danube that has been voted out twice; in Russia a show of hands}} #gain: councils #was: {was_councils()}
-> rd_why

=== rd_why ===
Budapest gave its soldiers fields to stand in front of; because of that Vienna’s workers, asked street by street, voted to be cold with it. #part: why #cause: vienna
The estates had been shared out first, against Kun’s advice; it cost flour, and brought an army. #cause: estates
{
- legien == crushed: Germany’s strike of 1920 was broken, and its generals had enough to do at home. #cause: legien
- legien == cabinet: Germany’s unions had a cabinet in 1920, whose coal lasted until the winter. #cause: legien
- else: Nor was there coal from Germany, whose left refused the unions’ cabinet in 1920. #cause: legien
}
{ october:
- off: Germany’s October was called off in 1923, but for Hamburg, and Berlin left the Danube alone. #cause: october
- saxony: A strike saved Saxony’s government of Social Democrats and Communists in 1923, and it sold Vienna brown coal. #cause: october
- october.rising: Germany’s Communists rose in October 1923 and lost; the Danube fed those who came over its bridges. #cause: october
}
{ occupation:
- sold: Italy’s factories were given back for a promise, and its squads had Italy to conquer first. #cause: occupation
- defence: Italy’s left stood together, and Rome had Turin to think of. #cause: occupation
- insurrection: Italy’s left rose and lost, which nearly closed Europe. #cause: occupation
}
{ curzon:
- marched: The march on Warsaw drew the Allies’ guns northward when the Danube had none. #cause: curzon
- halt: The halt on Curzon’s line showed the Allies that a red army can stop. #cause: curzon
- taken: Warsaw was taken, and the Allies looked there. #cause: curzon
}
{ january == wait:
    Berlin’s crowd went home in January 1919, and a left that lived spoke for it. #cause: january
- else:
    January 1919 cost Germany’s left its leaders; Vienna asked its streets first. #cause: january
}
{ guard == enforced:
    Germany’s soldiers had their congress’s vote, and {legien == crushed:generals could not trust them|could not be marched} against a neighbour. #cause: guard
- else:
    Germany’s officers kept their army, and had Germans to keep it busy. #cause: guard
}
{
- kronstadt == delegation: At Kronstadt people were sent over the ice to talk, and Vienna quotes it. #cause: kronstadt
- kronstadt == stormed: Kronstadt was stormed, and the Danube’s councils took no more instructions. #cause: kronstadt
}
{ relief == spring:
    Help for the Volga was asked for in spring, and the Danube’s maize came in time. #cause: relief
- else:
    Help for the Volga was asked for in July; the Danube’s maize made Moscow its debtor. #cause: relief
}
{ grain:
- seizures: Moscow took its villages’ grain in 1928, and the Danube’s farmers saw what they had been spared. #cause: grain
- prices: Moscow paid its villages for grain in 1928, and asked the Danube how one does that. #cause: grain
- plan: Moscow taxed its better-off farmers in grain in 1928; the Danube has hardly any. #cause: grain
}
{ march:
- brief: Moscow gave back the cows in March 1930, until the sowing; on the Danube nobody had taken them. #cause: march
- permanent: Moscow gave back the cows in March 1930, for good, and stopped recommending it. #cause: march
}
{ tax:
- tax.early: Russia’s villages were taxed from 1920, and had something to trade by 1922. #cause: tax
- tax.late: Squads went out in Russia till 1921, and Moscow had no bread to tie to its advice. #cause: tax
}
{ union:
- equals: A union of equals in Moscow was quoted on the Danube. #cause: union
- lenin_form: Lenin’s union was one of equals, on paper. #cause: union
- autonomisation: Moscow made parts of Russia of its neighbours; nobody on the Danube asked to be one. #cause: union
}
{ coalition == walkout:
    One party had made Russia’s first government; Vienna never would. #cause: coalition
- else:
    Several parties had made Russia’s first government, which frightened Vienna less. #cause: coalition
}
{ assembly == dissolved:
    Russia’s Assembly was shut after one night. The federation has three chambers, to be safe. #cause: assembly #lost: assembly
- else:
    Russia’s Assembly sat through its war and was sent home; the federation has kept its own. #cause: assembly #cast: assembly
}
{ rada == ultimatum:
    War on Kyiv in the first winter taught the Danube’s nations what a friend can send. #cause: rada
- else:
    Kyiv was recognised in the first winter, and the Danube’s treaties copy that one. #cause: rada
}
{ brest:
- brest.late: Russia signed its peace late; by it Hungary’s prisoners came home. #cause: brest
- brest.early: Russia signed its peace early; Hungary’s prisoners were home the sooner. #cause: brest
- brest.refused: Russia refused its peace; Hungary’s prisoners came home past a war. #cause: brest
}
{ squads == brigades:
    Squads fetched Russia’s grain from 1918; prisoners told Hungary’s farm-hands. #cause: squads
- else:
    Russia’s villages paid a tax in 1918, and Budapest taxed its own likewise. #cause: squads
}
{ lists == own:
    The Cheka judged its own prisoners; that is why the Danube’s commission prints names. #cause: lists
- else:
    Russia’s courts judged the Cheka’s prisoners, and Vienna asked the same of Budapest. #cause: lists
}
The Whites broke at Orel, and the Allies tired of paying them. #cause: orel
{ petrograd == held:
    Petrograd was held, and Budapest’s soldiers heard that a city can be. #cause: petrograd
- else:
    Petrograd was given up for a winter, and Vienna’s doubters pointed at that. #cause: petrograd
}
{ factions:
- banned: Moscow forbade groups in its party for good, and some who had led them write in Vienna. #cause: factions
- year: Moscow forbade groups in its party for a year, and Vienna’s papers counted the months. #cause: factions
- open: Groups in Moscow’s party stayed lawful, and one spoke for the Danube. #cause: factions
}
{ press == closed:
    Moscow’s other parties might not print there, and printed in Vienna. #cause: press
- else:
    Moscow’s other parties might print from 1922, and quoted the Danube. #cause: press
}
{ secretary:
- stays: Stalin kept the post that appoints; on the Danube he could appoint nobody. #cause: secretary
- moved: {general_secretary == lenin:Lenin kept Stalin’s post himself, and left Vienna alone.|Stalin was moved, and Moscow, busy with that, let Vienna be.} #cause: secretary
- elected: Moscow’s secretaries were elected from 1924, and the Danube was asked how it counts. #cause: secretary
}
{ letter:
- sealed: Lenin’s letter about Stalin was sealed until he was dead, and then read in side rooms; Vienna printed it. #cause: letter
- copied: Lenin’s letter was read out in Moscow, and printed in Vienna within the week. #cause: letter
- speaks: Lenin recovered, and let a federation be that he could not feed. #cause: letter
}
{opposition == expelled:Moscow put out its Opposition in 1927, and some of it was next heard in Vienna.|Moscow’s Opposition was let print on Fridays, and Vienna reprinted it on Mondays.} #cause: opposition
{europe == 1:Unlikely, in several places at once.|Unlikely, and told at its most fortunate.} Each step had been proposed: the land by Hungary’s own law of February 1919, the join in Vienna’s councils, twice. That both came in one month, and that Prague should then prefer wheat to victory, and to Prešov, needs luck. #part: plausibility
Otto Bauer, Austria’s foreign minister, had done the arithmetic: coal, grain and trains were in hostile hands, and two starving capitals do not feed each other. In fact a council republic of Slovaks left Prešov with the army that had brought it; the Romanians stood three months at the Tisza, and crossed when attacked. And a commission that prints people’s faiths has made a register of them. #part: objection
{europe == 1:Photographed from 4,000 metres, clear. Budapest, bridges: six. Csepel, one mast, washing on the stays. Not for other departments.|Danube Steam Navigation, summer 1931. Through tickets are not sold. Passengers are reminded that there are now four frontiers, and that the band plays until the third.} #part: last
-> file_done
