// E13. The Early Night. Reaction from the Vistula to the Atlantic: generals in Germany since March 1920, or Italy’s rising lost that September, or a
// German rising lost in October 1923 (file 15), or Warsaw taken, and handed back at Riga, with no friend left by then. Dossier E13. In Russia any
// secretary and any village; no rivals after 1926, whatever there had been; no Danube either, but where it outlived that October.
// Documented: Mussolini’s squads in Rome, October 1922, unions and parties dissolved in 1926, prison islands; General Seeckt’s full powers of November
// 1923, which with us were given back in the spring of 1924; refugees’ papers in France. Invented: the cellist, Agnese’s letters, the school and the gas masks, what Lenin sees in the passage, the
// gaol, the moor, the dentist from Breslau, and what followed from the answers. The speaker from Munich is not named: nobody in the room knows him.
// Who speaks: Teresa; then Hinnerk where the generals have ruled since 1920, Rivka where Warsaw had been taken, and Kira otherwise. The frame answers to
// `first_page`, `neighbour` and `second_sheet`. Can be lost: schroder, luxemburg, assembly, leftsrs.

=== early_night ===
# ending: 13
# title: The Early Night
# year: 1930
# place: moscow
# date: 1930-05 May 1930
You close the last file, and the man who brought the tea comes back with a cello case. He played in Berlin for as long as Jews were let, and has taught here until he was asked to whom he writes. Tomorrow he leaves for Paris, on a paper good for three weeks. He lays the cello on your bed. The box is too wide, but the sheets will go round the ribs of the case. #part: frame #date: 1930-05 May 1930 #place: moscow #city: moscow quiet #city: berlin reaction #city: munich reaction #city: turin reaction #city: warsaw reaction
{ first_page:
- turned: On top he wants something that can pass for music, and you give him the sheet about Kyiv, where Oksana Hrytsenko, a telegraphist, has put the dots in with your pen, since you had turned it to her. She has sent word what to say at the frontier: the man there reads from the top, and only as far as he is angry.
- read_out: Nobody was told, but they come, one by one, to take leave of it. Because you once read a page aloud to the two whose it was, some of them know theirs by heart. Ilmars Ozols and Oksana Hrytsenko have divided the third file, in case it does not get through.
- shut: Nobody was to know. Oksana Hrytsenko knows, who was once shown a shut folder and has watched you since. She would sooner have her words in Paris, she says on the stairs, than with somebody who closes things, and she has told nobody. You had not expected it.
- else: You had meant to go through it once more for names, and there is no time.
}
{ neighbour:
- left_out: “And if they open it,” he says, “who is in there?” You tell him. From the seventh file one name was left out, as Rivka Feldman had asked. She has come to sew the lining, and stops, and then she looks for the end of her thread.
- kept_in: Rivka Feldman has come to sew the lining. First she asks whether the cooper of Fastiv stands there yet by his name, as you had put it. He does, you say. In Paris at least, she says, there is nobody who would go and look for him, and she threads the needle at the third attempt.
- handed_pen: Rivka Feldman has come to sew the lining. One sheet has a line of hers through a name, made with your pen, and she lays that one innermost, and makes the stitches small.
}
Who wrote it, they will ask there. A copyist, you say, at Moscow’s Food Commissariat in 1918, then at the commission on history. {second_sheet == kept_back:Is that all of it? It is, you say, and think of the copy of Tamar Lelashvili’s sheet that lies under your floor. |{second_sheet == given_her:Tamar Lelashvili has a copy of hers, so that one sheet at least is in two places. |{second_sheet == withheld:Tamar Lelashvili, whom you once refused a copy of her sheet, has asked this time only when the boat goes. |}}}“Keep it away from the stove,” he says, of the cello.
-> en_teresa

=== en_teresa ===
{ occupation:
- sold: {coalition == walkout:In Italy it came by degrees, and I can give you the dates. The squads that had burned our union houses had Rome in October 1922. The unions were finished in 1926, by a law, with paragraphs. I kept my gauge at Fiat till then. A lorry came down for the Militia, as the squads were called by then, and the rear axle was out. I put the cross on it that means: again. Three men asked me that evening what the cross meant. I explained tolerances. I left for France over the Moncenisio, behind crates, in one of ours.|At Fiat, in 1923, each of us was to say before the shop that Russia had misled us. The squads that had burned our union houses had Rome. I said that in Russia several parties had once sat in one cabinet, and that we had not cared to hear of it. Their man wrote down the first half. A moulder behind me hissed at the second. We were both put out, and lived on the same stairs. When the unions were forbidden, in 1926, he came up and said that I might have had a point. I asked which. We left over the Moncenisio together, for France, not speaking.} #part: nineteen30 #voice: teresa
- defence: We kept them off for four years. Forty gates, one guard, red and white. I am told here that it failed. It did not fail against that for which it was made, which was squads on lorries. In 1924 the King sent for a general, and the general had cannon, and those squads walked in behind him in clean shirts. I had written that there was nothing with which to stop cannon. The sheet was read out, and somebody said that it lacked spirit. He was shot at the gate. #part: nineteen30 #voice: teresa
- else: With us it came at once. In September 1920 we went out of the gates. A year later the squads, who burned the union houses, had Rome. I do not say that the one made the other. They said so, and it was believed. For four years I reported every Saturday to a militiaman of eighteen. He had swept our shop, and I had once held his head down. One Saturday, when he had stamped me, he told me on which night I should not sleep at home. He wrote it on the back. #part: nineteen30 #voice: teresa
}
{ relief == relief.late:
    In Moscow I teach Italian to officers. They will need it next spring. It has been next spring for six years. The book has forty phrases. Halt. Whose house is this? How many carts? I asked who had made so short a grammar, and a colleague wrote down that I had asked. On Tuesdays I can hear them walk up to my door in the hostel and stand there, and I lie and hold my breath, as one does to read a scale.
- else: In Moscow I inspect gas masks. They are for next spring. It has been next spring for six years. I reject two in five, for the rubber. First I was praised for it. Then it was put to me that a foreigner had condemned forty thousand masks, and what did I suppose the enemy would pay for that? I asked whether they would like to see the rubber. They did not look. The girl next to me, who is eighteen, brought me her soup that day, and stood there until the bowl was empty.
}
{ occupation:
- insurrection: Agnese, my sister, was a clerk of the Catholic union. They had made no distinction. She writes through a convent at Modane, in France, about apricots. If it is a good year for apricots somebody has died.
- sold: {curzon:
    - marched: Agnese, my sister, was a clerk of the Catholic union, and it was dissolved on the same morning as ours. “You would have owned a signature,” she used to tell me. She writes, through a convent at Modane, that she has been to every notary in Turin, and that none of them will sign.
    - halt: Agnese, my sister, a clerk of the Catholic union while there was one, writes to me through a convent at Modane. She keeps the books of a laundry. On Fridays the Militia’s shirts come in, and she reads the names in the collars, and knows most of them from Sunday school.
    - else: Agnese, my sister, was a clerk of the Catholic union. In her parish they had prayed for Poland every evening, the autumn after Warsaw was taken. Now they pray there for those who keep such things from us. She sits at the back, she writes, through a convent at Modane, and moves her lips, and counts who else does.
    }
- else: Agnese, my sister, who was a clerk of the Catholic union and stood at the gates with us, is on an island. It is a small one. She has started a register there of who came, and when. It is the first of her books that they have not found.
}
-> en_second

=== en_second ===
{
- legien == crushed: -> en_hinnerk
- curzon == taken: -> en_rivka
- else: -> en_kira
}

=== en_hinnerk ===
{
- january == force: Berlin we’d had a year, and lost it to the generals. In ’24 they put me on the Heath, behind our own wire, that we’d put others behind. Some of those they’d sent back as well, Social Democrats, and they knew where you’d hide bread. One of them gave me his second blanket. I asked had he known a Schröder, a warrant officer, from Kiel. “He mended everything,” he said. I asked where he was. He moved his arm, so, along past the wire, the whole length of it. Three winters I looked out on that. #voice: hinnerk #lost: schroder
    Evenings we fought it out. Who started it? They’d shelled the sailors, we’d had the tribunal. Ten years on, here, in the hostel, there’s a German each side of my bed, and they’re at it yet. I put the pillow on my head. I’ve boilers, they want me at five.
- january == wait: Generals, ten years. Two of them they’d me in the gaol at Altona, where the heating goes by a pipe, cell to cell. You knock on it, so many to a letter. Next door was a Social Democrat, and he’d not answer a Communist. Whose fault was it, I knocked, that we went home that January? {guard == enforced:“H-i-r-e-d b-r-i-g-a-d-e,” he knocks. “O-u-r-s.”|“K-e-p-t g-e-n-e-r-a-l-s,” he knocks. “O-u-r-s.”} That was his own lot he meant. He did every word to its end, even when they were coming. There’s one man writes like that, my old warrant officer. “Schröder?” I knocked. He stopped. Then he gave me our old squadron’s call. #voice: hinnerk #cast: schroder
    Fourteen months, and I never saw him. He did me his wife’s garden, bed by bed, and what he’d say to Luxemburg, of the Communists, if they’d let her back over the Swiss border, and then the beans again. One morning there was no knock. They’d let him home, I know that now. I’d two days of not knowing, and I lay with my hand on the pipe. #cast: luxemburg #cast: schroder
- else: Generals, ten years. In ’24 the patriots came up my stairs for me, and it was Brinkmann’s bigger boy had the lamp. His father was a hewer in the Ruhr; the generals’ men had shot him in ’20, with a safe-conduct on him. “It was them did it,” I said, “that you’re marching for.” “You had the pig,” he says. We’d had it. He’d been fourteen, and watched it driven off, and I’d eaten of it. He let me put my boots on first. #voice: hinnerk
    So it was peat, up on the moor, four years. One hut, Social Democrats and us, and a line down the middle in chalk. They’d not had Luxemburg and Liebknecht killed, they said, that was officers. Who called the officers? we said. Schröder was there a winter, my old warrant officer. He’d his bunk on the line, so as to talk both ways, and in the end neither lot would. He was sixty-one. I did his peat for him. I’d not sit on his bunk. #cast: schroder #lost: luxemburg
}
-> en_outcome

=== en_rivka ===
Since officers have Warsaw, and the generals with their leagues have Germany, Jews leave both, and those who go east are written down as persons who have given no reason, and whoever is let through as far as Fastiv comes to our counter, because one may speak Yiddish there. A dentist from Breslau stood before me in March with his instruments in a roll, each in its loop. He asked what one has to say in this country, and I told him to say that he is a worker, and he turned his hands over and looked for it. #voice: rivka
{ rada == recognised: My father gave him his own chair. It had been a neighbour who came for the keys, quite politely, and had held the door for his wife, and she had thanked him, and for that she could not forgive herself. | He asked, as everybody does, whether we had been in Warsaw ourselves, with an army. I had been there, I said, with bandages, and it was not to be mentioned on the train. }
Stach, the weaver from Łódź, who was a commissar in Warsaw until it was handed back, has been set to question them, since he knows Polish. He comes for something to sleep. He asks each of them who sent him, he told me, and they answer who it was that sent them away, and he has to write that it is no answer. At Purim he did not come. I have kept his powders on the scale… My father says, put them away, people are looking, and I have not put them away.
-> en_outcome

=== en_kira ===
In ’24 we had an extra carbon, for the staff. It has gone everywhere since. Nurseries, theatres, a decree on dogs. Typed “by next spring” in that first plan, and in each one after, and don’t read it any more. {letter == sealed:There had been people who answered back at meetings. In ’24 the chair asked them whether they wanted the minutes read abroad, and one by one they sat down.|They’d argued out loud for a year about what Lenin had said. In ’24 the chair asked whether they wanted it read abroad, and they sat down, one and then another.} Took that down. #voice: kira
{ letter == speaks:
    He saw it himself, Lenin, in the passage: officers, waiting. Looked at me, and I’d have had to say that it was for him.
- else: {general_secretary == stalin:Stalin’s people came on to our floor with a list of the foreigners in it, and Burov, who’d kept the cards, was to type it with me. He had one he didn’t want to read out. She’d lent him a book. He read it out.|Burov’s cards for the foreigners were taken upstairs in ’27, and he went up behind them, and came down alone. He asked whether I would walk home with him that night. Didn’t say why. We walked.}
}
Refugees are lodged across the yard, and I’m to listen for who speaks too well. Italians, Germans, Hungarians. They quarrel in the kitchen, until the light goes off, about whose fault it was, and then in the dark. Mother used to sleep through anything. She sits up now. She asks me is it here that they’re shouting.
-> en_outcome

=== en_outcome ===
{
- legien == crushed: The generals who break Germany’s strike in March 1920 do not give the country back. Parliament is closed till further notice. In November 1923, when a loaf costs milliards, the patriotic leagues, armed men of the right, are taken into the government, and a speaker from the beer halls of Munich to explain it; the unions are dissolved that winter. {january == wait:Those who lived through January 1919 meet in cells and at foreign stations.|{january == force:Most people in Berlin remember two kinds of tribunal.|The left, whose leaders had been killed, counts its dead against itself.}} #part: outcome
- october == october.rising: The rising ordered for October 1923 is lost within the week, in one town after another, and hands the other side its reason. The generals, given full powers for the crisis, keep them. Patriotic leagues, armed men of the right, fetch people from lists which the rising had made of its own people. #part: outcome
- occupation == insurrection: Turin’s rising of September 1920 lasts five days, and every party of order in Europe learns its use. In Germany the President lends the generals full powers in November 1923, while money melts and armed leagues march. In fact they were returned in the spring; here there is always another reason, and by 1925 the leagues provide it. #part: outcome
- else: Warsaw, taken in 1920 and handed back at Riga, cures half a continent of councils. Officers hold Poland from then on. In Germany, where no friend of the left is in office, the generals receive full powers in November 1923, which in fact they returned in the spring, and here, with Poland’s example before them keep. #part: outcome
}
{ occupation:
- sold: Italy’s squads have had Rome since 1922, as they really had.
- defence: Italy, where the gates were held together, falls last, in 1924, to its own army.
- insurrection: {legien == crushed or october == october.rising:Italy’s squads, who were given their reason in September 1920, have Rome in 1921, a year too soon.|Italy’s squads have Rome in 1921, a year sooner than in fact.}
}
{ vienna == joins: {with_danube_now():Vienna and Budapest, joined since 1919, stand yet, with wire on every bank.|{october == october.rising:Vienna and Budapest, which had been one federation, have been starved apart.|Vienna and Budapest, which had been one federation, were starved apart in the winter of 1920.}} }
{ curzon:
- marched: Poland, which won its battle in 1920, is governed by the officers who won it.
- halt: Poland, with which there was peace, and might have been trade, chooses officers in its turn.
- else: {legien == crushed:Poland, whose capital was taken and given back, has had officers to govern it ever since.|In Poland Jews and socialists are asked whom they cheered for.}
}
France gives refugees a card for three months at a time.
{ assembly:
- dissolved: {press == political:Soviet Russia takes back the newspapers that it had allowed other parties in 1922, and, encircled in earnest, {army >= 3:goes into barracks|drills in every yard, under civilians with whistles}.|{coalition == walkout:Soviet Russia, encircled in earnest, {army >= 3:goes into barracks|drills in every yard, under civilians with whistles}, for the one party that it has.|Soviet Russia, in which several parties once governed, is encircled in earnest, and {army >= 3:goes into barracks|drills in every yard, under civilians with whistles}, for one of them.}}
- kept: Soviet Russia, encircled in earnest, {army >= 3:goes into barracks|drills in every yard, under civilians with whistles}; in the hall of the Assembly that lasted through its war recruits are taught to march in step. #cast: assembly
- reelected: Soviet Russia, encircled in earnest, {army >= 3:goes into barracks|drills in every yard, under civilians with whistles}. The garrison, which had once elected half an Assembly, is not asked again. #cast: assembly
}
{debate >= 2:The party argues still, and is asked each month to leave it till after the war.|{opposition == expelled:What is left of argument in the party is put out of it in 1927|What is left of argument in the party comes out on Fridays, on page four}{general_secretary == stalin:, and Stalin keeps its card index|}.} {grain == seizures:{squads == taxed:Villages that were once taxed are|The villages are} assessed for a war that is always next spring, and {march == permanent:when there is nothing left to assess it is put off by a year|whoever hides a sack is hiding it from the front}.|{grain == plan:The better-off villagers are taxed in grain|The villages are paid, in notes}, for a war that is always next spring.} By 1930 Jews are leaving Germany and Poland with what can be carried.
Sent home in the west, and in the east to the bench, in step #gain: women #was: {was_women()}
In Germany a police card; in Russia no law, and a note on the file #gain: lgbt #was: {was_lgbt()}
{nations >= 3:Governments that can say no, and are told that this is not the year for it|{nations == 2:Schools of their own, and drill in them|A flag of their own, to march behind}} #gain: nations #was: {was_nations()}
Banned from Turin to the Vistula; in Russia a director with a rank #gain: workplaces #was: {was_workplaces()}
{grain == seizures:{march == brief:In collectives|Theirs}, less what the spring will need|Theirs, and {grain == plan:taxed in grain|paid for in paper}} #gain: land #was: {was_land()}
{councils >= 1:Some opponents sit in them, and know who counts them|A roll-call} #gain: councils #was: {was_councils()}
-> en_why

=== en_why ===
{
- legien == crushed: Twelve million people stopped work against the generals in March 1920, and hunger sent them back. Generals who have won once need not bargain. {occupation == insurrection:Turin, which rose that autumn alone, was the second lesson.|{curzon == taken:Warsaw, taken that summer, gave them their reason.|Moscow, which might have had a friend in Berlin, had an enemy there.}} #part: why #cause: legien
- october == october.rising: A rising called for a day, in a country where the old order had not begun to give way, lost whatever had still been lawful the day before. A failed rising costs more than none{january == january.rising:, as it had in January 1919|}. #part: why #cause: october
- occupation == insurrection: Italy’s workers held what they could defend, and went out to attack with it. The squads wanted a reason, and the party that had preached revolution for years passed a resolution when it was over. #part: why #cause: occupation
- else: Soldiers carried a revolution to Warsaw that had not been asked for there, could not hold it, and gave it back; and what every neighbour remembered was that it had come. #part: why #cause: curzon
}
{ legien != crushed:
    { legien:
    - cabinet: The German unions got their cabinet in 1920, with nothing under it, and by winter it was voted out. #cause: legien
    - else: The German unions’ cabinet of 1920 was refused by the left. #cause: legien
    }
}
{
- october == off: Germany’s October was called off in 1923, but for Hamburg; {legien == crushed:that winter the generals let the leagues into office|the generals got their powers all the same}. #cause: october
- october == saxony: Saxony kept Social Democrats and Communists in its government in 1923, the last in Germany that had been voted for. #cause: october
- october == october.rising and legien == crushed: A rising was lost in October 1923; it was then that the generals sent for the leagues. #cause: october
}
{ legien == crushed or october == october.rising or occupation != insurrection:
    { occupation:
    - sold: Italy’s works were handed back for a promise, and the Socialists split; then the squads came. #cause: occupation
    - defence: Italy’s workers kept their guards together, and for four years that was enough. #cause: occupation
    - insurrection: Turin rose alone, and the squads had the army’s road cleared for them. #cause: occupation
    }
}
{ legien == crushed or october == october.rising or occupation == insurrection or curzon != taken:
    { curzon:
    - marched: Moscow marched on Warsaw and lost, and Poland arms in its own right. #cause: curzon
    - halt: Moscow halted on Curzon’s line; Poland let it be, and armed. #cause: curzon
    - taken: Warsaw was taken, and handed back at Riga to officers who have not left since. #cause: curzon
    }
}
{ guard == shelved:
    Berlin’s congress had voted an army under civilians, and the generals refused it. #cause: guard
- else:
    Berlin’s congress put the army under civilians, but not the Volunteers. #cause: guard
}
{ january:
- january.rising: January’s rising cost the German left Luxemburg and Liebknecht, and the trust of its two halves. #cause: january #lost: luxemburg
- force: Berlin was held for a year by rifle and tribunal, and those who came next only changed the names. #cause: january
- wait: January was waited out and Luxemburg lived, to write from abroad. #cause: january #cast: luxemburg
}
{ coalition == walkout:
    One party had taken Russia alone in 1917, and fear of that recruited for the generals. #cause: coalition
- else:
    Several parties had governed Russia until 1920; as an example they came too early. #cause: coalition
}
{ assembly:
- dissolved: The Assembly was shut after one night, as was quoted wherever another was shut. #cause: assembly #lost: assembly
- kept: The Assembly sat until the war was won. It had been an answer to them. #cause: assembly #cast: assembly
- reelected: The Assembly was elected twice, and locked in 1920. #cause: assembly #cast: assembly
}
{ rada == ultimatum:
    War on Kyiv told the neighbours what a republic might expect. #cause: rada
- else:
    Kyiv was recognised; three armies have crossed it since. #cause: rada
}
{ brest:
- brest.late: Peace was signed late, and Germany’s generals had an eastern victory to talk of. #cause: brest
- brest.early: Peace was signed early, and German regiments went west, and home. #cause: brest
- brest.refused: Peace was refused, and German officers, who had sat in Moscow, knew the way. #cause: brest
}
{ squads == brigades:
    Squads had fetched grain in 1918; for next spring it was remembered how. #cause: squads
- else:
    The village was taxed in 1918. A state of siege has no patience for a tax. #cause: squads
}
{ lists == own:
    The Cheka judged its own prisoners, and now had foreigners to judge. #cause: lists
- else:
    The Cheka’s prisoners came before courts, which a state of siege suspends. #cause: lists
}
{ estates == nationalised:
    Budapest kept its estates whole and fell, the first capital that officers took back. #cause: estates
- else:
    Hungary’s estates were shared out, {with_danube_now():and are held yet|and taken back, field by field, when the officers came}. #cause: estates
}
{ vienna == sympathy:
    Vienna sent its sympathy to Budapest, and has had its own leagues since. #cause: vienna
- else:
    Vienna joined Budapest, {with_danube_now():and is watched from every bank|and had to let go, so as to eat}. #cause: vienna
}
The Whites broke at Orel; many of their officers drill other countries’ leagues. #cause: orel
{ petrograd == held:
    Petrograd was held, and is a fortress. #cause: petrograd
- else:
    Petrograd was given up once, so that now everything is moved away from it. #cause: petrograd
}
{ tax:
- tax.late: Squads went out a year longer, and the barns stayed empty. #cause: tax
- tax.early: The tax came a year early, and there was something to assess. #cause: tax
}
{ kronstadt:
- stormed: Kronstadt, a fortress that asked for elections, was stormed, and those who fled told Europe. #cause: kronstadt
- delegation: A delegation crossed to Kronstadt, a rebel fortress; what it granted lasted until the doors closed. #cause: kronstadt
}
{ factions:
- banned: Groups within the party were forbidden, and in 1924 nobody objected. #cause: factions
- year: Groups were forbidden for a year; every spring since has been the wrong one for any. #cause: factions
- open: Groups stayed lawful, and were asked to wait until after the war. #cause: factions
}
{ relief == relief.late:
    Help against the famine was asked for late; Europe had pity, and took it for proof. #cause: relief
- else:
    Help against the famine was asked for in spring; whoever brought it was noted. #cause: relief
}
{ grain:
- seizures: Grain was taken in 1928, for a war that had been given a date. #cause: grain
- prices: Grain was paid for in 1928; whoever is to feed a front must wish it. #cause: grain
- plan: The better-off were taxed in grain in 1928, and the table was kept for mobilisation. #cause: grain
}
{ march:
- brief: The retreat of March 1930 was to last until the sowing, as a truce does. #cause: march
- permanent: The retreat of March 1930 was let stand, since nobody wanted a second front at home. #cause: march
}
{ press == closed:
    No other party might print that no army was coming. #cause: press
- else:
    Other parties might print from 1922, and said that no army was coming. #cause: press
}
{ union:
- lenin_form: The republics joined as equals, in Stalin’s manner, and garrisons followed the manner. #cause: union
- equals: The republics joined as equals, for war, treaties and money; then everything was war. #cause: union
- autonomisation: The republics became parts of Russia, as a staff would have drawn it. #cause: union
}
{ secretary:
- stays: Stalin kept the post that appoints, since nobody changes clerks in a siege. #cause: secretary
- moved: {general_secretary == lenin:Lenin kept the post that appoints, and appointed officers.|Stalin was moved, and the staff sent his successor what to sign.} #cause: secretary
- elected: Secretaries were elected in 1924; from 1926 the next election was put off to the spring. #cause: secretary
}
{ letter:
- sealed: Lenin’s warning against Stalin was read after its author’s death, room by room, and collected again. #cause: letter
- copied: Lenin’s warning was read out, and the argument lasted one year. #cause: letter
- speaks: Lenin gave his warning himself, and it was no help against the frontier. #cause: letter
}
{opposition == expelled:Moscow’s Opposition was put out in 1927; the besieged do not like to be contradicted.|Moscow’s Opposition is let print on Fridays, while there is paper.} #cause: opposition
{january == force or curzon == taken or brest == brest.refused or letter == speaks or occupation == insurrection or october == october.rising:Part of what went before is improbable. The night itself is|Possible. It is} put together from what did happen later, or in one country only: Italy’s squads, a general in Spain from 1923, a marshal in Poland from 1926. The invention is that they came together and gave nothing back. #part: plausibility
{legien == crushed:In the real March of 1920 twelve million people ended the officers’ rule in four days; clerks would not stamp for it. Why should hunger have done here what orders could not?|In the real 1923 Germany’s army and its industry wanted quiet, and no leagues in the government; a beer-hall speaker’s march in Munich was a local affair, for which he sat in a fortress the next spring. Why should all that have given way in one winter?} Whoever says “encircled” must say by whom: since 1923 nobody marched on Moscow, and it was Moscow that spoke of next spring. #part: objection
Le Havre, French customs, 19 May 1930. One case for violoncello. Contents as declared: instrument, own use. Asked to play; regrets, has a cold. Passed. #part: last #place: paris
-> file_done
