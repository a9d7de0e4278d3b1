// 04. A village on the border of Penza and Tambov, June 1918, and a registry, September. Matvei Arzhanov has grain behind the icons; Ilmars Ozols
// has a list to copy.
//
// Facts: dossier TP4, timeline 18–24. The food decrees are of 13 May and 11 June 1918, and let a household keep its seed and its bread until the
// harvest; Mensheviks and SRs were put out of the soviets’ executive on 14 June. On 6 July two Left SRs, Blumkin and Andreev, both of the Cheka’s staff,
// killed the German ambassador, and a detachment of the Cheka held its chairman for a day: rising or protest (contested). The attacks were on 30
// August, Kaplan was shot on 3 September, the hostage order is of the 4th, the decree of the 5th. Steinberg, Left SR, Commissar of Justice from
// December 1917 to March 1918, fought for courts from his first week; here he has his post still where the peace was refused. Invented: Matvei and
// his sons, Klava, Efim, the agronomist and his tax, Volkov, Lapin, the numbers on the list, the scale, the letter. Where the peace was refused the
// government lives in trains and its registry in carriage nine; where the first cabinet was of several parties no Left SRs rise in July.
// Can be lost: fyodor | Fyodor Zimin, gunmaker, SR | assembly == dissolved and lists == own
// Can be lost: leftsrs | the Left SRs, a peasants’ party | brest != brest.refused
// Can be lost: karlis | Kārlis, rifleman, Ilmars’s friend | brest == brest.refused
// Matvei’s voice: slow. The figure first, and the next thing put on with “and”, and who was looking. No aside, no appeal, no jest of his own; days
// by the church. He never says that he is sorry, he says what it weighed.
// Ilmars’s voice: no contractions; long, correct sentences in the passive, what he feels in a clause that depends on another. Paper and signatures
// are his, and figures only where a paper has them.

=== barn ===
# file: 04
# title: The Scale
# witness: Matvei Arzhanov, peasant, and Ilmars Ozols, registry clerk
# born: 1874, on the Penza border; 1893, near Riga
# asked: What was over?
# content: hunger, hostages, executions on paper (none of it shown)
# place: penza
# date: 1918-06-11 11 June 1918
# where: { brest == brest.refused: Russia, June 1918. Germany, refused its peace, holds Petrograd and Moscow; the government lives in trains, going east, and eats where it stops. The grain is in the villages. | { government == one_party: Russia, June 1918. Lenin’s Bolsheviks, now called Communists, govern from Moscow, in a country going over to civil war. The towns are short of bread, and the grain is in the villages. | Russia, June 1918. Communists, as the Bolsheviks now call themselves, govern from Moscow with other socialists. Civil war begins. The towns are short of bread, and the grain is in the villages. } }
{
- brest == brest.refused: The file has been rained on and dried on a boiler. Along one edge runs the print of a rail ticket: Penza, single. #frame #city: penza council #city: petrograd reaction #city: moscow reaction #rail: petrograd-moscow cut #front: german moscow
- government == one_party: A sheet of squared paper has been pasted in before the first page, ruled for poods. Nobody has filled it in. #frame #city: penza council #front: german advance
- else: Six offices have initialled the cover. Two of the initials are crossed through by a third. #frame #city: penza council #front: german advance
}
Matvei Arzhanov has brought his own bread, in a cloth. #frame
I had forty-one poods of rye in the barn, and ten of barley behind the icons for next spring’s seed, and eight of us to feed, and seven weeks to the new rye. #voice: matvei
{
- brest == brest.refused: The Germans had Petrograd and Moscow, and the government came past us in eleven trains. It had to eat wherever it stopped, and it sent men out.
- bread >= 3: There were carts going to the railway yet. And the government was afraid for the towns’ next winter, and sent men out. #says: bread >= 2
- brest == brest.early: The peace was signed early, and all the same in Moscow it was a quarter-pound of bread a day. So the government sent men out. #says: bread <= 2
- else: By the peace the Germans had Ukraine’s wheat. In Moscow it was {hungry():an eighth #says: bread <= 1|a quarter #says: bread == 2} of a pound of bread a day, and the government sent men out.
}
Twelve stood in my barn with a lamp, and over them Efim, a Petrograd shipbuilder, with a scale for weighing castings, and it weighed rye wrong. Their paper left a man his bread till harvest and his seed, and took the rest. That was twenty of mine, and I didn’t believe it about the seed.
And how much did you tell them that you had? #ask
+ [Thirty. The other eleven I meant to keep, and I said it to the lamp. #c:thirty]
    -> ba_thirty
+ [I told them to weigh it. I wanted to see who’d read that scale aloud. #c:weigh]
    -> ba_weigh
+ [The barn, all of it. What’s behind the icons isn’t grain, it’s next year. #c:barn]
    -> ba_barn
+ [I told them what Volkov had, across the road. They’d have found it without me. #c:volkov]
    -> ba_volkov
+ [Read this file in short. #c:short]
    -> ba_short

=== ba_thirty ===
{bread >= 3:They had a printed price with them, and they weighed it, and by their scale it was thirty-six, with no price for the six, and my wife looked at me.|{brest == brest.refused:They weighed it with the engine whistling for them, and it was thirty-six by their scale and forty-one by mine. Efim put down six as hidden, and my wife looked at me.|They weighed it, and it was thirty-six by their scale and forty-one by mine. So I’d hidden six, Efim said, and my wife looked at me.}}
-> ba_girl

=== ba_weigh ===
{government == one_party:They took it in turns to read, and got thirty-four, and thirty-nine, and thirty-six. Then they put it to the vote and it was thirty-six. Efim was ashamed of that scale.|There was one from each party among them. They read thirty-nine, and thirty-four, and called in a Baptist, and he wouldn’t swear to it, and by then it was dark.}
-> ba_girl

=== ba_barn ===
{brest == brest.refused:They’d had no straight answer since Moscow, and it frightened them. They went through the thatch till the train whistled, and then they ran, with straw in their caps, and we swept up after them.|They’d had no straight answer all that week, and it frightened them. They went through the thatch with a ramrod till noon, and Efim asked me if I was well.}
-> ba_girl

=== ba_volkov ===
{hungry():He had eighteen poods and six children. I said the eighteen and I didn’t say the six, and Efim thanked me.|{brest == brest.refused:He had eighteen poods and six children. I said the eighteen, and the engine was whistling, and I didn’t say the six.|He had eighteen poods and six children. I said the eighteen and I didn’t say the six, and Efim thanked me.}}
-> ba_girl

=== ba_girl ===
#scene: barn
There was a girl with them, Klava, a spinner. {hungry():When she thought we had gone in she ate out of the horse’s bag.|She had her own bread and cut it so thin that the knife showed through.} She’d a sister of six, {brest == brest.refused:in the last of the trains|left behind in Petrograd}. A “kulak”, she read us, is whoever has grain over and won’t part with it. “Have you any over?” she asked me. “Over what?” I said. She read it through again, with her finger, and didn’t know.
And she laid her palm on the wall with the icons, where the lime was new.
What did you do then? #ask
+ [I crossed myself to the icons. She’d been brought up the same, and took her hand off. #c:crossed]
    -> ba_crossed
+ [I told her. It’s there, I said, and if you take it there’s no use coming next year. #c:told]
    -> ba_told
+ [I had my wife bring in soup. No one pulls up boards with a spoon in his hand. #c:soup]
    -> ba_soup
+ [I looked at the lamp. I can look at a lamp for an hour. #c:lamp]
    -> ba_lamp

=== ba_crossed ===
{government == one_party:So God kept my barley and I thanked Him for it. But a lad of theirs had seen, and he wrote her name in his book, and I said nothing.|So God kept my barley for me. She begged my wife’s pardon for the hand, and I stood there with ten poods at my back and let her.}
-> ba_meeting

=== ba_told ===
{brest == brest.refused:“Next year I’ll be wherever the train is,” she said. And she took her hand down, and wrote that the wall was sound, and I never thanked her.|{bread >= 3:“Next year’s the far side of February,” she said. And she wrote that the wall was sound, and I never thanked her.|“There’s no next year in Petrograd,” she said. And she wrote down nothing, and I never thanked her.}}
-> ba_meeting

=== ba_soup ===
{bread >= 3:They’d eaten that day, and took a bowl so as not to offend. I asked what they’d come for, then, and Klava said, for February.|{brest == brest.refused:They ate it standing and listened for the engine. There was seed barley in it, a hatful, and I ate it with them.|They had three bowls each, and nobody spoke. There was seed barley in it, a hatful, and I ate it with them.}}
-> ba_meeting

=== ba_lamp ===
{hungry():She looked where I looked. Then her legs went, and I lifted her, and I’ve lifted lambs that weighed more. She begged my pardon and didn’t go back to the wall.|{brest == brest.refused:She looked where I looked. The engine whistled down on the line, and neither of us turned round, and then she was called.|She looked where I looked. And we stood so till my wife came in to see why it was so quiet.}}
-> ba_meeting

=== ba_meeting ===
#scene: scale
{brest == brest.refused:The train stood two days at our halt, and whistled each time it hoped to go, and the village talked.|The village talked for two days.} Klava slept by our stove in her boots, and my wife drew them off without waking her, and dried the rags, and put them on again.
Our agronomist, a Menshevik, was for a tax: so much on the desyatina, at threshing, and the rest a man’s own, to sell, which was forbidden then. “You’ll curse and you’ll sow,” he told us. {bread >= 3:“And if the carts stop in July,” said Klava, “what do we eat?”|“It’s June,” said Klava, “and what do we eat till you’ve threshed?”} #wedge: penza / Bread to those who make the rails
{
- brest == brest.refused: It was for the government in its trains to say. The food commissar was for squads, and the Left SRs were for sparing us. #cast: leftsrs
- government == one_party: It was for Lenin’s government in Moscow to say. Tsiurupa, his food commissar, was for squads, and that week the agronomist’s party, which had won town soviets and seen them shut, was put out of the soviets’ executive. #says: councils <= 3
- coalition == walkout: It was for the cabinet in Moscow to say. Tsiurupa, the food commissar, was for squads, and the agronomist’s party had chairs there and was against.
- else: It was for the cabinet in Moscow to say. The agronomist’s party sat in it, and one of them had his tax written out fair, and Lenin’s party, the Communists, said that it would feed nobody before autumn.
}
-> ba_squads

=== ba_squads ===
And which was it to be, squads to take your grain or a tax on it? #ask
+ [A tax. There came a paper with a figure on it, and over that, it said, was mine. #c:taxed #hinge:squads]
    ~ decide_squads(taxed)
    -> ba_taxed
+ [Squads. The twelve with the lamp, and a committee of our own poor to show them where. #c:brigades #hinge:squads #record]
    ~ decide_squads(brigades)
    -> ba_brigades

=== ba_brigades ===
{ ba_short: -> ba_brigades_short }
{government == one_party:Lenin’s government was|The cabinet, by two votes, was} for squads, and for committees of the poor, and ours was two drunkards, a widow and a soldier, who got a share of what they found. #date: 1918-08 August 1918 #city: penza hungry
Volkov, across the road, they called a kulak, and took it all. {ba_volkov:They went straight to his eighteen. He fetched the seed drill he’d lent me, and I helped him lift it.|The widow showed them where his grain lay.} {bread >= 2:By St Elijah’s day he’d sold the house to buy his own rye back, and one of his six children had died, and I had ten poods and could have sold to him.|Before the new rye was in, the two smallest of his six children had died, and I had ten poods yet.} My elder was with the Reds. Mitka, the younger, was called up and hid in the wood, and my wife took bread to him at night.
-> ba_registry

=== ba_taxed ===
{ ba_short: -> ba_taxed_short }
{government == one_party:They say it was eight votes to seven up there, and that one of the seven was Lenin’s.|Those for it had it through the cabinet by two votes, with some of Lenin’s Communists.} It was a sixth, weighed on our own scale, with a receipt, and I have the receipt. We cursed and we sowed, and Mitka, my younger, stayed home for it, and the army sent for him and he didn’t go. {ba_volkov:Volkov paid his sixth like the rest. He’d heard who told, and he took home the seed drill he’d lent me.} #date: 1918-09 September 1918
All summer works stood idle for want of bread, and then our sixth went{brest == brest.refused: after the trains}. {bread >= 3:Klava wrote that it had come and was good rye, and that the sister had got through on beetroot. She put in a cow that the sister had drawn, and my wife showed it to everybody.|Klava wrote that it had come and was good rye, and that the sister had died in August. My wife read it out, and she read it again, and I went and looked at the wall.} {brest != brest.refused: #city: petrograd hungry #city: moscow hungry} #says: works <= 2
-> ba_registry

=== ba_registry ===
#scene: cards
Ilmars Ozols has been standing in the corridor. #frame #date: 1918-09-04 4 September 1918
{
- brest == brest.refused: The registry of the Cheka, which arrested for the government, was carriage nine, and I had been taken into it from the rifles for my spelling. I had kept the roll of my regiment, in which Kārlis, a rifleman from my trench, is entered as absent, in my hand. #voice: ilmars #place: yekaterinburg #lost: karlis
- else: The registry of the Cheka, which arrested for the government, was at Lubyanka 11, and I had been taken into it from the rifles for my spelling. Kārlis, a rifleman from my trench, was on guard on the stairs, so that I heard him cough. #voice: ilmars #place: moscow #cast: karlis
}
{
- coalition == walkout and brest != brest.refused: The Left SRs, out of the government but still on our staff, would have no peace with Germany{squads == brigades:, nor, as Spiridonova said, who led them, squads in the villages}. On 6 July two of them shot its ambassador to bring back the war. They were arrested, and I was sent to bring their cards. #elsewhen #lost: leftsrs #says: councils <= 3
- else: I was asked by each party in the {brest == brest.refused:train|cabinet} what was noted against the others, and was afraid of each in turn.
}
On 30 August one of our chiefs, Uritsky, was killed, and Lenin{brest == brest.refused:, the Communists’ leader,|} wounded. The woman taken for it was shot on 3 September without a court{assembly != dissolved:, and the SR ministers swore that they did not know her}. On the 4th hostages were ordered, and the list was written by me. #elsewhen
How does one make such a list? #ask
+ [From other lists. Telephone owners, officers’ pensions, {assembly == dissolved:deputies|householders}. It is all there already. #c:others]
    -> ba_others
+ [By the alphabet. It is the one order for which nobody can be blamed. #c:alphabet]
    -> ba_alphabet
+ [It was dictated. I asked only for the spellings. #c:spellings]
    -> ba_spellings
+ [Slowly. I have a good hand, and I used it. #c:slowly]
    -> ba_slowly

=== ba_others ===
{brest == brest.refused:Most of them had been left behind with the city, so that one wrote quickly, as though nobody could be meant by it.|{government == one_party:Some stood on so many that one could hardly leave them off. Where one had died in the spring I was glad, and entered him.|By each party the others had been listed, and where one had died in the spring I was glad, and entered him.}}
-> ba_list

=== ba_alphabet ===
{government == one_party:It was remarked on, from above, that so many stood between A and K, where the paper had ended. It was days before I noticed that I had been glad of it, since my own name begins with O.|Each party looked first under its own letter, and found acquaintances there, and asked me, as though I decided it, whether that must be.}
-> ba_list

=== ba_spellings ===
{hungry():They were dictated at the hour of the soup, and some were taken down with a mouthful in them, so that I asked again, and was hungry, and am ashamed that it is this which I remember.|A man whose name is spelt two ways can be looked for twice, or not be found. They were spelt by me in one way, correctly, and I am sorry for it.}
-> ba_list

=== ba_slowly ===
{government == one_party:Some evenings were gained for those on it, until I was commended for the margins, and was pleased, which I had not expected of myself.|{brest == brest.refused:Some evenings were gained by it, in which the train was moved and moved back, and nobody slept.|Some evenings were gained by it, since each party took the delay for another’s, and then it was wanted by the morning.}}
-> ba_list

=== ba_list ===
{ assembly == dissolved: Number forty-four was Zimin, Fyodor, gunmaker, SR, taken on the Volga with the Assembly’s deputies. Distinguishing mark: forefinger of the right hand does not close. #cast: fyodor #lost: assembly | Number forty-four was Lapin, Andrei, schoolmaster, no party, taken off a Don train. Distinguishing mark: none. }
I had looked through it first for Kārlis, {brest == brest.refused:whom we had lost at Pskov, #lost: karlis |whose cough I could hear, #cast: karlis } and again, because my hands were wet.
The head of my section believed in it, and slept well. One need ask only a man’s class, he said{brest != brest.refused:, as Latsis, one of our chiefs, was to print that November}. And {assembly == dissolved:in Samara, where those deputies had made a government{brest == brest.refused: with peasants’ regiments},|on the Don, under the generals,} ours were shot in cellars. {squads == brigades:{coalition == without:A telegram in which Penza asked leave to hang a hundred peasants|Lenin’s telegram to Penza, that a hundred “kulaks” be hanged in public,} had been filed by me.|In the next section it was asked aloud whether there ought not to be a court.} #elsewhen
{
- brest == brest.refused: Steinberg, a Left SR, the Commissar of Justice, three carriages ahead of us, would have every prisoner brought before a judge. The government was to decide, and was frightened. #cast: leftsrs
- government == one_party: Steinberg, a Left SR, had fought, as Commissar of Justice until the peace, to bring every prisoner before a judge. Lenin’s government was to decide, and hardly anybody in it now spoke for judges. #lost: leftsrs
- else: The Minister of Justice was for bringing every prisoner before a judge, as his forerunner Steinberg had been, a Left SR. The cabinet was to decide, and was frightened. #lost: leftsrs
}
-> ba_judge

=== ba_judge ===
And who was to judge the people on it, the Cheka itself or a court? #ask
+ [We were. The column for the sentence stands next to the one for the arrest, and takes the same initials. #c:own #hinge:lists #record]
    ~ decide_lists(own)
    -> ba_own
+ [The soviet’s court, three {brest == brest.refused:carriages|doors} along. I carried the folders there against signature. #c:courts #hinge:lists]
    ~ decide_lists(courts)
    -> ba_courts

=== ba_own ===
{ ba_short: -> ba_own_short }
On 5 September the Red Terror was decreed, by which we might shoot without a court, or put a class into camps{government != one_party:, though some ministers had it minuted that they had not voted}. {brest == brest.refused:In all the trains|In Petrograd alone} {terror >= 3:over five hundred|a hundred and more} were shot{terror >= 3 and brest != brest.refused:, and in Russia that year, by our own incomplete count, six thousand}. With us a line was ruled through each name, and the coats were checked in by me. Right glove {assembly == dissolved:altered for a stiff hand|mended}. The line through forty-four was drawn by me, and my hand, as can be seen, was not steady. #date: 1918-09-05 5 September 1918 {brest == brest.refused: #city: yekaterinburg reaction|#city: moscow reaction} #says: terror >= 2
{ assembly == dissolved: Zimin had left his stove with a neighbour in Petrograd, a packer. I wrote to her, {brest == brest.refused:across the front, }without signing, since it was not permitted, that it need not be kept, and waited through that winter. #lost: fyodor | With Lapin’s coat there came his pupils’ copy-books, half of which he had corrected, and at night the other half was corrected by me. }
-> ba_end

=== ba_courts ===
{ ba_short: -> ba_courts_short }
The court asked for the evidence, which it had not occurred to anybody to collect. Some were sent home in their coats. The army, which had no days to spare, ceased to bring us its prisoners, and put a fence round a field of its own, about which I did not ask. #date: 1918-09-05 5 September 1918 {brest != brest.refused: #city: moscow quiet} #says: terror <= 3
{ assembly == dissolved: Forty-four was given three years. He asked the judge, loudly, what for, and it was read to him, and because of his finger I held the receipt still while he signed. #cast: fyodor | Forty-four was given three years. He asked for slates, which were found for him, since it turned out that some of the guards could not write. }
-> ba_end

=== ba_end ===
~ close_act_one()
{
- over: In November the Kaiser fell, which was called out on every platform, and on none was there any flour, since as far as a man walks in a day the squads had been before us. We did not turn round. The registry was taken on to the east, and I, who had thought at each platform of getting down, with it. #voice: ilmars #date: 1918-11-09 9 November 1918 #place: yekaterinburg #says: bread <= 1
- else: Here the box’s first bundle ends. #frame #act
    That year an army had been raised{brest == brest.early:, a small one}, and factories stood idle, and with them their elected committees; many posts to which the soviets {councils <= 2:no longer elected|were slow to elect} were filled by appointment. On 9 November the Kaiser fell, and it was believed that Germany’s councils would be our friends. #voice: ilmars #date: 1918-11-09 9 November 1918 #city: berlin stirring #says: works <= 2 #says: apparatus >= 1
    { brest == brest.refused: The Germans left, and by the first snow we were in Moscow again{assembly != dissolved:, and the Assembly with us, #cast: assembly |,} where washing hung on our stairs. #date: 1918-11-30 30 November 1918 #place: moscow #city: moscow council }
}
{ over: Outside a bell is rung, once, as stations do. #frame }
-> file_done

// ---------------------------------------------------------------- in short

=== ba_short ===
#front: german {brest == brest.refused:moscow|advance}
June 1918. {brest == brest.refused:The Germans hold Petrograd and Moscow; the government lives in trains|{brest == brest.late:The peace has given the Germans Ukraine and its grain|The towns are afraid of the winter}}. Twelve workers with a scale that nobody trusts come to Matvei Arzhanov’s village for grain. Klava, a spinner, who reads them the order, comes from people who go hungry. He has forty-one poods in the barn, and seed for next year behind the icons. Both tell the truth. #frame
An agronomist, a Menshevik, proposes a tax after the harvest, with free sale of what is left. Klava asks who is to eat until then. The government must decide; its food commissar is for squads. #frame #wedge: penza / Bread to those who make the rails
-> ba_squads

=== ba_brigades_short ===
The squads take what they find, helped by a committee of the poor that keeps a share. A neighbour with six children is called a “kulak” and left with nothing; {bread >= 2:one of the children dies|two of the children die}. Matvei keeps his seed. One son serves in the Red Army, the other hides in the wood. #frame #date: 1918-08 August 1918 #city: penza hungry
-> ba_list_short

=== ba_taxed_short ===
The village pays a sixth, on its own scale, with a receipt, and sows. It reaches the towns in September; until then works stand idle. {bread >= 3:Klava’s sister lives, on beetroot.|Klava’s sister has died in August.} Matvei’s younger son stays at the plough, and the army does without him. #frame #date: 1918-09 September 1918 #says: works <= 2
-> ba_list_short

=== ba_list_short ===
Then Ilmars Ozols, once a rifleman, a clerk of the Cheka, which arrests people for the government. On 30 August one of its chiefs is killed and Lenin is wounded. On 4 September hostages are ordered. He copies the list. {assembly == dissolved:Number forty-four is Fyodor Zimin, the gunmaker with the hurt hand, taken on the Volga. #cast: fyodor|Number forty-four is a schoolmaster.} A few in the government want the prisoners before a court. #frame #elsewhen #date: 1918-09-04 4 September 1918
-> ba_judge

=== ba_own_short ===
On 5 September the Red Terror is decreed. The Cheka judges by its own lists; {brest == brest.refused:in the trains|in Petrograd alone} {terror >= 3:over five hundred|a hundred and more} are shot. Number forty-four is ruled through, and there is a receipt for a coat. #frame #date: 1918-09-05 5 September 1918 #says: terror >= 2
-> ba_end

=== ba_courts_short ===
The folders go to a court of the soviet, which asks for evidence. Some go home. Number forty-four gets three years. The army, in a hurry, keeps its prisoners to itself. #frame #date: 1918-09-05 5 September 1918 #says: terror <= 3
-> ba_end
