// E8. The Opposition’s Plan. Reached with one party and no ally, where industry was paid for by a plan without force, or grain was seized under the eyes of
// an opposition that might still print, or of secretaries who had been elected. Those who foresaw it lead, by a plan from 1928, else from the spring of 1930. The press outside the party is
// closed in each of these histories; Danube and Warsaw, where there were any, are over.
// Dossier E8, TP17d, TP18b. The opposition’s platform of 1927 (a tax on the better-off, industry first, elections within the party, none outside), the united
// front that Trotsky asked of Germany’s Communists from September 1930, and his part in the storm of Kronstadt are documented.
// Invented: that they came to lead, and everything that they do. Trotsky’s notes in the margins are told of and not quoted.
//
// Who speaks: Nadia, then Matvei, then the one whom this history touched besides: Rivka (Warsaw was taken), Ilona (Vienna joined), Oksana (Kyiv was
// recognised) or Hinnerk. The frame answers to the Recorder’s choices in 03, 07, 11, 13 and 16.
// Can be lost: fyodor, assembly, leftsrs, schroder, luxemburg.

=== opposition_plan ===
# ending: 8
# title: The Opposition’s Plan
# year: 1930
# place: moscow
# date: 1930-06 June 1930
You close the last file. The man who brought the tea turns his hands over, and there is lead in the skin: he sets type, and will set this. It is to be printed with replies. A congress has resolved that whoever leads must answer in print what is printed of him, and Trotsky, who leads now, has read the box. There are four hundred and six notes. {kronstadt == stormed:Beside the eleventh file, where soldiers cross the ice, he has written half a page and struck it out, so thickly that nobody can read it.|{kronstadt == delegation:Beside the eleventh file, where five people cross the ice, he has written one word and struck it out.|{tax == tax.early:Beside the eleventh file, where the tax comes early, he has noted whose proposal that was.|Beside the eleventh file, where a crew votes and goes on to the laundry, he has put a query.}}} #part: frame #date: 1930-06 June 1930 #place: moscow
{ first_page:
- turned: Beside the ї that Oksana Hrytsenko put in when you turned the page to her stands a rule of grammar, with a query. Her answer is longer than the file.
- read_out: He asks why a page was read aloud to those who had spoken it. You have to reply to that yourself, by Monday.
- shut: Oksana Hrytsenko, before whom you shut the folder, will be able to buy the page now, with another man’s notes on it.
- else: The witnesses have been sent their proofs.
}
{ neighbour:
- left_out: In the seventh he asks for the neighbour’s name, since examples ought to be public. Rivka Feldman’s reply is printed beneath: her signature, and nothing over it.
- kept_in: Panas Hordiienko, cooper, of Fastiv, whom you named, is sent round to meetings as an example. Rivka Feldman writes that he is asked there what he had thought, and says that he was holding a ladder.
- handed_pen: About the line that Rivka Feldman drew with your pen eleven replies have come, for and against. None is hers.
}
{lamp == turned_away:Artem Shcherbak, for whom you turned a lamp, has sent a reply of four lines, signed.|{lamp == put_out:Artem Shcherbak, for whom you put a lamp out, has held that leaf against a bulb for an hour.|{lamp == left_burning:Artem Shcherbak, on whom you left a lamp, does not reply.|}}} {second_sheet == given_her:Tamar Lelashvili replies with the copy that you gave her, unaltered.|{second_sheet == withheld:Tamar Lelashvili, to whom you gave no copy, replies to each of her own sentences.|{second_sheet == kept_back:Tamar Lelashvili asks who has seen the sheet that you keep.|}}} {own_table == said_aloud:What your family ate, which Kira Sablina was told and the man with the tea heard, is in no margin.|{own_table == set_down:What your family ate, which you set down, he calls anecdotal, and has corrected by the statistics.|{own_table == passed_over:Kira Sablina asks, in her reply, what your family ate.|}}}
-> op_nadia

=== op_nadia ===
{ general_secretary == by_election:
    They’ve elected me, district secretary, by nine, over a man with a better voice, and every second Friday the branches have me up and ask where the bath-house tiles are. I’d wanted that since I’d a tray round my neck, and I come home after it shaking, and sleep like a stone. Efim, the shipbuilder, who’d asked for all this first, is out by Penza yet{opposition == expelled:; I’d voted him out|}. #part: nineteen30 #voice: nadia #place: petrograd
- else:
    {grain == plan:One winter|Two years} they’d their page in the Friday paper, the ones who said build, and tax whoever’s got fat, and let people vote in the party; and {grain == plan:when the grain didn’t come in ’28 it was all there in print, with the date, and they were asked in to do it|this spring, when it had all come as it stood there, with the date, they were asked in to mend it}. So I’ve an office, and a telephone, and Thursdays the others’ page comes out and I’m in it, for the bath-house. #part: nineteen30 #voice: nadia #place: petrograd
}
There’s forty nurseries, and each {grain == plan:has|gets} its own laundry, that’s in the {grain == plan:plan|new plan}, we got it in by a row at night, the women’s side all stood on the chairs. {petrograd == abandoned:And there’s works on ground where there’d been nettles since the city was given up.|And there’s a new hall at the Baltic Works as long as a street.} {guard == enforced:They’ve German machines there, got on credit, and they’ve let my girl have one, there’s a German shows her.|My girl’s in it, on a turret lathe, she’s up at five and she sings.} {relief == spring:I sat on the nursery step once when they were all asleep, and I thought, there, that’s what we came out for, and I couldn’t have told you where I’d left my hat.|One of the nursery girls came to us off the Volga, the year help was late, with nobody left; she knows whose each coat is by the smell, and I stood there Friday watching her button them up, I’d only gone in about soap.}
{ assembly == dissolved and lists == own:
    Only I’ve a neighbour’s stove, Fyodor Zimin’s, who was a gunmaker and an SR and marched for the parliament we shut, and was shot off a list. And last week it’s Liza, that sets type and isn’t in any party, sitting on it, who says, “You can throw your lot out now, Nadia, that’s fine. When do I?” I told her the nurseries. She said yes, they’re lovely. #lost: fyodor #lost: assembly
- else:
    Only there’s my neighbour, Fyodor Zimin, a gunmaker, an SR while there were any, who {assembly == dissolved:did three years for the parliament that we shut|stood by that parliament till we locked it in 1920}. He came to the branch, and sat, and when I asked for hands he’d put up his, the one that doesn’t close. It’s members only. I’d to tell him, with everybody turning round. He said he’d forgotten, and stayed to stack the chairs. {assembly == dissolved: #cast: fyodor #lost: assembly | #cast: fyodor #cast: assembly }
}
{ kronstadt:
- stormed: And Artem Shcherbak, from Kronstadt, the fortress we stormed, has wired all forty. I asked had he seen the page that’s struck out. He said it was better than I thought, you don’t strike out what you’d do again.
- delegation: And Artem Shcherbak, from Kronstadt, the fortress that was granted a ballot, has wired all forty, and asks each time when it’ll be {letter == speaks:Petrograd|Leningrad}’s turn for one.
}
-> op_matvei

=== op_matvei ===
{ grain == plan:
    I’d been put down for nothing, for the one horse, and last year the heifer made two cows of one, and there’s a tax on her that I could have bought a third for. So we ate her, at Shrovetide, and I’m not better-off. And I sowed what we eat and eleven poods over. They’ve a tractor, the common lot by the river, twelve households, that went in of themselves, nobody pushed. It broke a piece in a forenoon that takes me five days. Then it wanted a part from the works, from Trinity on. {squads == brigades:Volkov, my neighbour, has hired himself out on the railway; he says he’ll not be a “kulak” twice.|Volkov, my neighbour, who’d sown on the tax since the year eighteen, has given his far field back to the thistles.} #voice: matvei #place: penza
- else:
    { march == permanent:
        They came in the winter of ’28 and again of ’29, and last winter it was to be all of it, land and cow, for everybody. Then it was stopped, because there were some up there who’d said so beforehand, and they were put in to lead. And they had it printed what each village had given, by households. I was in it. Ninety-four poods, two years. I had it from the schoolmistress, and it was right to the pood. And my cow was put down as a cow. My wife cut that piece out and then she didn’t know where to have it. #voice: matvei #place: penza
    - else:
        They came in the winter of ’28 and again of ’29, by an article, and last winter for all of it, and the women fetched the cows home. There are some lead now who’d said it would come to that, and they’d it printed what each village had given, by households. I was in it. Ninety-four poods. I had it from the schoolmistress, and it was right to the pood. In March they stopped pressing us into the common lot, and for the autumn they’ve new lists, only slower and with a meeting first. We may argue at the meeting. There’ve been four about the meeting. #voice: matvei #place: penza
    }
    {squads == brigades:Volkov, my neighbour, whom the squad left a cat in the year eighteen, {march == permanent:is home from Vologda, where they’d sent him, with one child fewer. He asked for the cat.|is at Vologda yet, where they sent him, and on that paper he’s one household. A kitten of that cat’s is with us.}|Volkov, my neighbour, whom they sent to Vologda, {march == permanent:is home, with one child fewer. He went into his barn and lay down, and his wife sent for me.|is on that paper as one household. I’ve swept his barn.}}
}
{
- curzon == taken: -> op_rivka
- vienna == joins: -> op_ilona
- rada == recognised: -> op_oksana
- else: -> op_hinnerk
}

=== op_hinnerk ===
{ january:
- force: Hamburg. They’ve told us from Moscow we’re to sit down with the Social Democrats, against Hitler’s brown shirts. I went to the first of it{legien == crushed:, in a boathouse, with the shutters to}. There’s Frau Schröder on the platform, whose man died of being on a list, when we’d Berlin. She looked who’d come in. She moved her bag off the next chair. I sat there two hours with my cap on my knees and don’t know a word of it. #voice: hinnerk #place: hamburg #lost: schroder
- wait: Hamburg. Our lot needn’t be told to sit down with the Social Democrats against Hitler’s brown shirts, we’ve Luxemburg, we’d begun{legien == crushed:, in a boathouse, with the shutters to}. Now Moscow’s for it too. Schröder, my old warrant officer, came up from Kiel with a rug on his knees. He’d me read him what the fellow writes there, about his own clerks. “He writes well,” he says. “Who can put him out?” I said, his own can. “And I can’t,” he says, and was cold, and I fetched him soup. #voice: hinnerk #place: hamburg #cast: schroder #cast: luxemburg
- else: Hamburg. They’ve told us from Moscow we’re to sit down with the Social Democrats, against Hitler’s brown shirts. Schröder, my old warrant officer, came up from Kiel for it with a rug on his knees. Eleven years there’d been Luxemburg lying between us. “You shot at us,” I say. “You’d our newspaper,” he says. Then nobody said anything, and we’d to hold the door of that {legien == crushed:boathouse|hall} together, him and me, with our backs, because they’d come, forty of them. His hat was trodden flat. I got him home. #voice: hinnerk #place: hamburg #cast: schroder #lost: luxemburg
}
-> op_outcome

=== op_oksana ===
They’ve an opposition’s plan now, Levko, and it’s in one volume and there’s a single map in it! You’ve a school in every village, you inspect them, I’d never have thought it of you; and where the turbines go and the sugar goes is settled in Moscow by people who argue beautifully. Ours at Kharkiv asked for the plan in Ukrainian and got it the same week, translated by somebody who’d looked up every word. I read it on the stairs and cried, I was so angry, it had been so politely done. You ate my dinner. “Vote them out, then,” you said. You’re no more in their party than I am! #voice: oksana #place: kharkiv
-> op_outcome

=== op_ilona ===
We’re guests here since they starved us out, my man from Vienna in one room and me in the next, he snores in chess. They’re so fair to us! Whatever’s printed of the plan we’re asked for our notes on it. I wrote that you can’t tax a field and have it love you, my sister was a count’s, I know about bailiffs; and it came out on the Friday, with a reply twice as long, so clever, and mine had a misprint in it and I… He says it’s a won game for whoever sets the clock. 21:20, and he’s asleep. #voice: ilona #place: moscow
-> op_outcome

=== op_rivka ===
Stach was asked for his note upon Warsaw, the weaver from Łódź who was a commissar there until they were let go home in the year twenty-two, and he brought it first to me, because his hand shakes and mine is to be read, and dictated it over my counter while I weighed. He said that he had advised against going, and had gone, and that whoever goes has to live in somebody’s house; and he asked me to read that back, and then to leave it out, and then he sat and held his cap, and I wrote it in again when he had gone, and signed for both of us. #voice: rivka #place: fastiv
-> op_outcome

=== op_outcome ===
{ grain == plan:
    When grain fails in 1928 those who had asked for a plan, {opposition == tolerated:and been allowed to go on asking, are asked to lead|and been put out for asking, are sent for}. Trotsky, Preobrazhensky, an economist, and a humbler Zinoviev tax the better-off village, buy machines on credit and restore elections in the party. Richer peasants sow less. In 1929 the towns go short, and he signs a seizure of grain in two provinces, prints the figures and stops it. #part: outcome
- else:
    When grain fails in 1928 it is seized, under the eyes of people who had foretold what would come of it. {opposition == tolerated:They say so every Friday|They have been put out for it}; and in the spring of 1930, with the farms forced and the cows gone home, they are called to lead: Trotsky, Preobrazhensky, an economist, and a humbler Zinoviev. They tax the better-off village and buy machines on credit. {march == permanent:What had been forced into collectives is let go, and the figures are printed.|They stop the worst of it, print the figures, and find that they need the grain.} #part: outcome
}
{general_secretary == collective:Stalin, moved in 1924, is in the Caucasus, for his chest.|Stalin, who lost {general_secretary == stalin:the secretary’s post when they won it|his seat for Tsaritsyn to a fitter}, has the railways, and runs them well.} In the party people are elected, and lose. {factions == banned:Outside it nobody is: there is one list, one press with two pages, and some hundreds in prison for wanting more.|The two groups in it have a page each; whoever belongs to neither may not print or stand, and several hundred who tried are locked up.} {letter == speaks:Lenin, who is sixty, {grain == seizures:gave up the government when he was outvoted on the grain|has given up the government}, and reads both pages. |}Factories go up {grain == plan:early and |}unevenly. The leader’s articles against his own officials are printed by them.
{
- kronstadt == stormed: An inquiry into Kronstadt, a fortress stormed in 1921, has been promised for its tenth year.
- kronstadt == delegation: Kronstadt’s sailors, who were granted a ballot in 1921, have one still, as a curiosity.
- tax == tax.early: The tax that ended the squads in 1920 had been Trotsky’s own proposal, and he reminds the village of it.
- else: That villages pay a tax is older than Trotsky’s plan, and he says so.
}
{
- vienna == joins: Vienna and Budapest, while they stood, had wanted less advice.
- october == saxony: Saxony, where both workers’ parties held together in 1923, is the model for Berlin.
- january == wait: Germany’s left, which has Luxemburg, needs no orders to join hands, and asks what the prisons are for. #cast: luxemburg
- legien == crushed: In Germany there are generals, and nobody to join hands with in the open.
- else: Germany’s Communists are told to join hands with the Social Democrats, and some do.
}
{nations >= 3:The republics’ governments may refuse, and find that the argument was settled at a congress.|The republics have schools, and a plan drawn up elsewhere.}{curzon == taken: Poland trusts none of it.|}
Nurseries with laundries; posts, and a voice in the plan #gain: women #was: {was_women()}
No law against them in Russia; not in the plan #gain: lgbt #was: {was_lgbt()}
{nations >= 3:Governments that may refuse, and one plan|Their schools, and one plan} #gain: nations #was: {was_nations()}
Meetings every second Friday, at which a manager may lose #gain: workplaces #was: {was_workplaces()}
{grain == plan:Theirs, and taxed past a second cow|Squeezed, and told by how much} #gain: land #was: {was_land()}
{councils >= 2:Seats for a few outsiders in some towns; elections in the party alone|Elections in the party alone} #gain: councils #was: {was_councils()}
-> op_why

=== op_why ===
{ grain == plan:
    Industry was paid for by a tax that had been argued over, because those who wanted another way {opposition == tolerated:were still in the room|could be let in again}. #part: why #cause: grain
- else:
    Grain was seized, and there were people who had said beforehand what would follow; so the seizures ruined whoever had ordered them. #part: why #cause: grain
}
{ opposition:
- tolerated: They were there because their page was left them in 1927, when it would have been easy to take it. #cause: opposition
- expelled: Their leaders had been expelled in 1927, and secretaries elected since then sent for them. #cause: opposition
}
{ general_secretary:
- by_election: The secretaries had been elected since 1924, so that a quarrel could end in a count. #cause: secretary
- collective: Stalin had been moved in 1924, and five who were not sure of their chairs preferred a vote to a rupture. #cause: secretary
- stalin: Stalin kept the secretary’s post until a congress that he had not wholly picked. #cause: secretary
}
{ march:
- brief: The retreat of March 1930 was brief here too, for they needed what they had condemned. #cause: march
- permanent: The retreat of March 1930 was made for good, by people who had asked for it before. #cause: march
}
{ factions:
- banned: Groups in the party had been forbidden in 1921; {opposition == expelled:those who lead now were put out by that rule, and have not repealed it|in 1927 the rule was not used}. #cause: factions
- year: Groups in the party had been forbidden for one year{opposition == expelled:, and in 1927 they were put out without a rule|, and the year was kept to}. #cause: factions
- open: Groups in the party were lawful, and {opposition == expelled:this one was put out all the same, and voted back in|one of them was this}. #cause: factions
}
{ letter:
- letter.sealed: Lenin’s letter was read when he was dead, in side rooms without notes, and they quoted it from memory. #cause: letter
- copied: Lenin’s letter was read, and its hundred workers from the bench became voters. #cause: letter
- speaks: Lenin recovered, and what he wrote against offices was read as a programme. #cause: letter
}
Outside the party nobody was asked, by either side of the quarrel. {coalition == walkout and assembly == dissolved and brest != brest.refused:It had governed alone since 1917.|{coalition == walkout:It had shared the government, and ceased to when the war was won.|Several parties had governed until 1920, when the war was won.}} #cause: coalition
{ assembly:
- dissolved: The Assembly had been shut after one night, and those who lead now had been for it. #cause: assembly #lost: assembly
- kept: The Assembly was locked in 1920, and those who lead now had been for it. #cause: assembly #cast: assembly
- reelected: The Assembly was elected twice and locked in 1920, and those who lead now had been for it. #cause: assembly #cast: assembly
}
No paper outside the party could print in 1928 that both pages were wrong. #cause: press
{ kronstadt:
- stormed: Kronstadt was stormed, on an ultimatum that Trotsky signed. #cause: kronstadt
- delegation: Kronstadt was let vote, and nothing fell. #cause: kronstadt
}
{ union:
- lenin_form: The republics had joined on Lenin’s paper, and could argue about everything but the map of turbines. #cause: union
- equals: The republics had joined as equals, and pay for what they refuse. #cause: union
- autonomisation: The republics were parts of Russia, {letter == speaks:since Lenin put off undoing it from congress to congress|and were planned for}. #cause: union
}
{ tax:
- tax.late: The tax came a year late, with a famine, and the village has not forgotten. #cause: tax
- tax.early: The tax came a year early, on Trotsky’s own motion, and he was heard on taxes. #cause: tax
}
{ relief:
- relief.late: The hungry were helped late, and whoever had asked for them was arrested. #cause: relief
- spring: The hungry were helped in spring, and the villages had something that could be taxed. #cause: relief
}
{squads == brigades:Squads had gone out in 1918, and Trotsky among others had called for them.|The village was taxed in 1918, so that a tax was familiar.} #cause: squads
{lists == own:The Cheka judged whom it arrested; its heirs keep some hundreds, and publish the number.|The Cheka’s prisoners went to court, and the few hundred of today have had lawyers.} #cause: lists
{rada == ultimatum:War on Kyiv in the first winter had settled who draws the map.|Kyiv was recognised in the first winter, and argues, and is outvoted.} #cause: rada
{ brest:
- brest.late: Peace was signed late, and the Left SRs, who would have spoken for the village, left over it. #cause: brest #lost: leftsrs
- brest.early: Peace was signed early, over Trotsky’s head. #cause: brest
- brest.refused: Peace was refused, and half a year was spent in trains. #cause: brest
}
{ january:
- january.rising: Berlin lost Luxemburg and Liebknecht, and Moscow’s left lost those who could have corrected it. #cause: january #lost: luxemburg
- force: Berlin was taken by rifles and lost again, without a majority. #cause: january
- wait: January was waited out; Luxemburg lived, and Moscow’s left had somebody to be corrected by. #cause: january #cast: luxemburg
}
{guard == shelved:The German army stayed its officers’, and machines were sold without liking.|The German army was put under civilians, and credit could be talked of.} #cause: guard
{ legien:
- legien.refused: The unions’ cabinet of 1920 was refused by the German left, which is told now to ask for one. #cause: legien
- cabinet: The unions’ cabinet of 1920 was short, and is what Berlin is now told to try again. #cause: legien
- crushed: Germany’s great strike was broken, and no help could be hoped for. #cause: legien
}
{ october:
- off: The German rising of 1923 was called off, and those who had wanted it were blamed. #cause: october
- saxony: Saxony’s two parties held together in 1923, and that was taken as a lesson. #cause: october
- october.rising: The German rising of 1923 was lost, and those who had wanted it became careful. #cause: october
}
{estates == nationalised:Budapest kept its estates whole, and fell.|Hungary’s estates were shared out.} #cause: estates
{vienna == sympathy:Vienna sent sympathy and no ally.|Vienna joined and was starved out.} #cause: vienna
The Whites were broken at Orel, by {coalition == without:the Red Army|an army that Trotsky led}. #cause: orel
{petrograd == held:Petrograd was held, with works whose branches could vote.|Petrograd was given up, and had fewer branches to vote.} #cause: petrograd
{ curzon:
- marched: The march on Warsaw was lost; Trotsky had advised against it. #cause: curzon
- halt: The army halted on Curzon’s line, as Trotsky had advised. #cause: curzon
- taken: Warsaw was taken and given back; Trotsky had advised against it. #cause: curzon
}
{ occupation:
- sold: Italy’s works were given back. #cause: occupation
- defence: Italy’s workers held together in defiance of Moscow, and are now held up to Berlin. #cause: occupation
- insurrection: Italy’s workers rose and lost. #cause: occupation
}
Unlikely. The opposition had few votes in 1927, and fewer friends in the villages; {general_secretary == by_election:elected secretaries alone might have given it a count to win.|that a page in a newspaper should save it asks much of the people whom it attacked.}{january == force or curzon == taken or brest == brest.refused: Some of what went before is unlikelier still.} A plan without force was drafted by serious people, and never tried.{general_secretary == by_election and grain == seizures: Hungry towns can vote for force as well, and did.|} #part: plausibility
From one side: the man of the labour armies and of the ultimatum to the fortress of Kronstadt had no record as a democrat in office; a tax that empties fields ends with somebody at the barn door; and in fact many of its authors went back to Stalin in 1929, for the factories. From the other: his later writings did change, argument inside a party is worth something, and {grain == plan:nobody here was sent away for a cow|{march == permanent:the sending away stopped after one winter|those sent away were counted, in print}}. #part: objection
Note 407. Added in proof, in pencil, by a reader who is in no party. Not for reply. #part: last
-> file_done
