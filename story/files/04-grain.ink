// 04. A village on the border of Penza and Tambov, June 1918, and a registry, September. Matvei Arzhanov has grain behind the icons; Ilmars Ozols
// has a list to copy.
//
// Facts: dossier TP4, timeline 18–24. The food decrees are of May and June 1918; Mensheviks and SRs were put out of the soviets’ executive on
// 14 June; Left SRs rose, or protested, on 6 July; the attacks were on 30 August, the hostage order on 4 September, the decree on the
// 5th. Invented: Matvei and his sons, Klava, the agronomist, Volkov, Lapin, the numbers on the list, the scale. Where the peace was refused the
// government lives in trains and its registry in carriage nine; where the first cabinet was of several parties no Left SRs rise in July.
// Can be lost: fyodor, leftsrs, karlis.
// Matvei’s voice: figures first, then who was looking. Sentences joined by “and”. He never says that he is sorry, he says what it weighed.
// Ilmars’s voice: registers, margins, signatures; the passive for what was done, the exact hour for what he did; a thing that matters
// goes into a subordinate clause.

=== barn ===
# file: 04
# title: The Scale
# witness: Matvei Arzhanov, peasant, and Ilmars Ozols, registry clerk
# born: 1874, on the Penza border; 1893, near Riga
# asked: What was over?
# content: hunger, hostages, executions on paper (none of it shown)
# place: penza
# date: 1918-06-11 11 June 1918
{
- brest == brest.refused: The file has been rained on and dried on a boiler. Along one edge runs the print of a rail ticket: Penza, single. #frame #city: penza council #city: petrograd reaction #rail: petrograd-moscow cut
- government == one_party: A sheet of squared paper has been pasted in before the first page, ruled for poods. Nobody has filled it in. #frame #city: penza council #city: moscow hungry
- else: Six offices have initialled the cover. Two of the initials are crossed through by a third. #frame #city: penza council #city: moscow council
}
Matvei Arzhanov has brought his own bread, in a cloth. He eats none of it here. #frame
Figures first, and you judge me after. Forty-one poods of rye in the barn, ten of seed barley behind the icons, and eight of us to feed. That’s June of eighteen. #voice: matvei
{
- brest == brest.refused: The Germans had Petrograd and were coming on to Moscow, and the government went by us on the railway, eleven trains of it. It had to eat wherever it stopped, and it stopped a good deal.
- bread >= 3: There were carts yet. They went past us to the railway, and we sold what we had over and got paper for it. And still they were afraid in the towns of the winter after, and they sent.
- brest == brest.early: The peace was signed early, and the soldiers walked home with a rifle each and an appetite. It was a quarter-pound in Moscow. They looked about for who was eating a half.
- else: With the peace the Germans had got Ukraine, and Ukraine’s corn. In Moscow it was an eighth of a pound, and somebody there thought of us.
}
So there were twelve from a factory in my barn, with a lamp, and a scale for weighing castings. It didn’t go under five poods. Whatever was under that weighed nothing.
And how much did you tell them that you had? #ask
+ [Thirty. It’s what I would have had, if I’d had what I said. #c:thirty]
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
{bread >= 3:They’d a printed price with them, and the lad read it out like a birthday. They weighed my thirty, and it was thirty-six. What’s hidden goes without the price.|{brest == brest.refused:They wrote thirty, and weighed, and it was thirty-six by their scale, with the engine whistling. So I’d hidden six, and the whistle had hidden five.|They wrote thirty, and weighed, and it came to thirty-six by their scale. So I’d hidden six, the lad said, and he was pleased with me; he’d been told we would hide ten.}}
-> ba_girl

=== ba_weigh ===
{government == one_party:They took it in turns to read, and got thirty-four, and thirty-nine, and thirty-six. Then they voted, and it was thirty-six.|There was one from each party among them. They read thirty-nine, and thirty-four, and what did I make it. A fourth was sent for, a Baptist, and he wouldn’t swear to it.}
-> ba_girl

=== ba_barn ===
{brest == brest.refused:Nobody’d told them a round truth since the Oka. They went through the thatch till the train whistled, and ran for it, straw in their caps, and it didn’t go.|Nobody’d told them a round truth all that week, and it frightened them. They went through the thatch with a ramrod till noon.}
-> ba_girl

=== ba_volkov ===
{hungry():Eighteen poods and six children. I said eighteen. I didn’t say six. Put that where people can find it.|{brest == brest.refused:Eighteen poods and six children. I said eighteen. The engine whistled, and there wasn’t time for the six.|Eighteen poods and six children. I said eighteen. His seed drill was in my yard, lent in April, and one of the twelve sat on it to write.}}
-> ba_girl

=== ba_girl ===
#scene: barn
There was a girl with them, Klava, a spinner, with wrists like a hen’s. {hungry():She’d eat out of the horse’s bag when she thought we had gone in.|She had her bread with her and cut it so thin that you saw the knife through it.} She’d a sister of six left with neighbours. She read us the paper: a “kulak” is whoever has grain over and won’t part with it. “Have you any over?” she asks me. “Over what?” I said. She thought, and she said, “Over us.”
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
{government == one_party:So God kept my barley. Only a lad of theirs had seen, and he wrote in his book, about her. I’ve wondered since which of us God had in mind.|So God kept my barley for me, and I’ve wondered since what He wanted for it.}
-> ba_meeting

=== ba_told ===
{brest == brest.refused:“Next year I’ll be wherever the train is,” she said. But she took her hand down, and wrote that the wall was sound. I’ve her to thank, and I never did.|{bread >= 3:“Next year’s the far side of February,” she said. But she wrote that the wall was sound, and I’ve her to thank, and I never did.|“There’s no next year in Petrograd,” she said. She wrote down nothing, and I’ve her to thank, and I never did.}}
-> ba_meeting

=== ba_soup ===
{bread >= 3:They’d eaten that day, and had a bowl so as not to offend. If you’re not hungry, I thought, what have you come for? For February. I hadn’t known a town could see so far.|{brest == brest.refused:They ate it standing, with an ear to the engine. It was seed barley in it, and I watched ten poods be saved by about one.|They had three bowls each. It was seed barley in it, and I ate mine slowly, and watched ten poods be saved by about one.}}
-> ba_meeting

=== ba_lamp ===
{hungry():She looked where I looked. Then her legs went, and there was nothing of her to lift. When she came round she begged my pardon and didn’t go back to the wall.|{brest == brest.refused:She looked where I looked. Down on the line it whistled, and of the two of us neither turned round first.|She looked where I looked. We stood so, the two of us, like people waiting for a train.}}
-> ba_meeting

=== ba_meeting ===
#scene: scale
The village sat on it two days. There was an agronomist, a Menshevik, who’d have taken a tax: so much on the desyatina, at threshing, and the rest a man’s own, to sell through the co-operative. “You’ll curse and you’ll sow,” he told us, and that’s us to the life. {bread >= 3:“At threshing,” says the girl. “And if the carts stop in July?”|“At threshing,” says the girl. “It’s June. Who eats till then?”} #wedge: penza / Bread to those who make the rails
{
- brest == brest.refused: In the trains they were at it too. The Left SRs, who were for us, had shouted for three stations. #cast: leftsrs
- government == one_party: In Moscow they put his party out of the soviet that same week, for saying that kind of thing.
- coalition == walkout: In Moscow his party had a bench to say it from, and had said it since the spring.
- else: In Moscow his party sat in the cabinet, and had that tax written out fair since the spring.
}
-> ba_squads

=== ba_squads ===
And how was it got from you, in the end? #ask
+ [By the twelve with the lamp, and a committee of those who had nothing to be found. #c:brigades #hinge:squads #record]
    ~ decide_squads(brigades)
    -> ba_brigades
+ [By a paper with a figure on it. Over that, it said, was mine. #c:taxed #hinge:squads]
    ~ decide_squads(taxed)
    -> ba_taxed

=== ba_brigades ===
{ ba_short: -> ba_brigades_short }
{government == one_party:Tsiurupa, the food commissar, wanted it, and our own committee ran ahead of him:|The cabinet was for it by two, and our own committee ran ahead of the cabinet:} two drunkards, a widow, and a soldier home from the war. They were to have a share of what they found, and they found. #city: penza hungry
Volkov, across the road, they called a kulak and left him the cat. {bread >= 2:By Shrovetide he’d sold the house to buy his own rye back, and he’d a child fewer. I’d ten poods. I could have sold to him.|I had my ten poods. By Shrovetide his two smallest had died, and I still had nine poods.} That goes with the other figures. My elder, Yegor, was with the Reds, and wrote to be patient. The younger, Mitka, went in the wood the day they came for the horses.
-> ba_registry

=== ba_taxed ===
{ ba_short: -> ba_taxed_short }
{government == one_party:They say it was eight hands to seven, up there, and that Lenin’s was a seven.|The Mensheviks had it through by two hands, with some tired Bolsheviks.} A sixth, weighed on our own scale, with a receipt. I’ve the receipt. We cursed and we sowed, and Mitka, my younger, stayed home and did the sowing, and the army could look for him.
The twelve mowed with us for soup and {brest == brest.refused:went on east after their train|went back} with what they’d eaten. The grain went {brest == brest.refused:after them |}in September. {bread >= 3:Klava wrote to my wife that it had come, good rye, and {brest == brest.refused:so had a letter: |}the sister had got through on beetroot. She sent a drawing by the sister, of a cow. We hung it by the icons, on the new lime.|Klava wrote to my wife that it had come, good rye, and {brest == brest.refused:that a letter had got through: |that }her sister died the second week of August. So there’s that figure too.}
-> ba_registry

=== ba_registry ===
#scene: cards
He leaves the bread on the corner of the desk. The next man moves it by a finger’s width, square to the edge: Ilmars Ozols, of the registry. #frame #date: 1918-09-04 4 September 1918
{
- brest == brest.refused: The registry of the Cheka was carriage nine. I had been a rifleman; they wanted a clerk who spelt in three languages. By August the cards came to four kilos. In the regiment’s book one line for February, at Pskov, reads “absent”, in my hand. #voice: ilmars #place: yekaterinburg #city: moscow reaction #lost: karlis
- else: The registry of the Cheka was on the second floor, Lubyanka 11. I had been a rifleman; they wanted a clerk who spelt in three languages. By August the cards came to four kilos. Kārlis, from the trench, had the stairs, and I knew the hour by his cough. #voice: ilmars #place: moscow #cast: karlis
}
{
- brest == brest.refused: {coalition == walkout and assembly == dissolved:Two|Several} parties rode in that train, and each had asked me, in confidence, for the cards of {coalition == walkout and assembly == dissolved:the other|another}.
- coalition == walkout: In July the Left SRs, who had run the commission with us, were arrested by the rest of it. Their cards were already there. They had filled in some of them themselves. #lost: leftsrs
- else: Several parties sat in the cabinet, and each had asked me, in confidence, for the cards of another.
}
On 30 August one of our chiefs was killed in the morning, {brest == brest.refused:at one halt, and in the evening, at the next, Lenin was shot|and in the evening Lenin was shot, in another place}, and lived. On 4 September it was ordered by telegraph: hostages, in numbers, by the Friday.
How does one make such a list? #ask
+ [From other lists. Telephone owners, officers’ pensions, deputies. It is all there already. #c:others]
    -> ba_others
+ [By the alphabet. It is the one order for which nobody can be blamed. #c:alphabet]
    -> ba_alphabet
+ [It was dictated. I asked only for the spellings. #c:spellings]
    -> ba_spellings
+ [Slowly. I have a good hand, and I used it. #c:slowly]
    -> ba_slowly

=== ba_others ===
{brest == brest.refused:Most had been left behind, with the city. There remained the telephone book for 1916, and my memory. One lady was in both, and had been dead since the spring. She was counted.|{government == one_party:Some had been on so many that they were easy.|Each party had listed the others, so that some names were on three.} One lady was on four, and had been dead since the spring. She was counted.}
-> ba_list

=== ba_alphabet ===
{government == one_party:It was remarked on, from above, that there were so many under A to K. The paper had run out at K. One goes on from there next time.|Each party looked first under its own letter, and found one there to spare. In the end it was ruled that a member of any party in the cabinet begins with Z.}
-> ba_list

=== ba_spellings ===
{hungry():They were dictated between spoons; the soup came at that hour. Two names were taken down with a mouthful in them. A man whose name is spelt two ways can be looked for twice.|A man whose name is spelt two ways can be looked for twice. It has also happened that he is not found. I spelt them one way.}
-> ba_list

=== ba_slowly ===
{government == one_party:It gained a day and a half. On the second evening the hand was noticed. I was commended for the margins, and that was put on my own card.|{brest == brest.refused:It gained a day and a half, and in that time ninety kilometres. I was commended for the margins.|It gained a day and a half. Each party took the delay for another’s. I was commended for the margins.}}
-> ba_list

=== ba_list ===
{ assembly == dissolved: Number forty-four: Zimin, Fyodor, gunmaker, SR, taken on the Volga among the deputies’ people. Distinguishing mark: forefinger of the right hand does not close. #cast: fyodor | Number forty-four: Lapin, Andrei, schoolmaster, no party, taken on the Don. Distinguishing mark: none. I was sorry for that; it leaves two columns empty. }
The head of my section slept under his table. A list is the humane way, he said: {assembly == dissolved:in Samara|on the Don} they shoot ours by the cellar and keep no count, and a man who is listed is safe for as long as ours are. {squads == brigades:{coalition == without:In August Penza had asked by telegraph for leave to hang a hundred peasants, and I had filed the answer.|In August I had filed a telegram to Penza, from the top: hang a hundred kulaks.} I had looked in it for the word court.|In the next section one asked whether a court would not be simpler. He had been a lawyer.} Some higher up, Kamenev for one, wished us put under the soviets’ judges.
-> ba_judge

=== ba_judge ===
And who was to judge them? #ask
+ [We were. The column stands next to the one for the arrest, and takes the same initials. #c:own #hinge:lists #record]
    ~ decide_lists(own)
    -> ba_own
+ [The soviet’s court, three doors along. I carried the folders there against signature. #c:courts #hinge:lists]
    ~ decide_lists(courts)
    -> ba_courts

=== ba_own ===
{ ba_short: -> ba_own_short }
The Red Terror was decreed on the fifth{government != one_party:; four ministers minuted that they were elsewhere}. {brest == brest.refused:Over five hundred were shot, of those brought out of Petrograd|In Petrograd over five hundred were shot}. {brest == brest.refused:In carriage nine|With us} a line was ruled through, and the coats were receipted. I checked them, as one does. Overcoat, lined, one. Right glove {assembly == dissolved:altered for a stiff hand|mended}. The line through forty-four is mine; the ruler slipped, and I let it stand. #date: 1918-09-05 5 September 1918 #city: moscow reaction
{ assembly == dissolved: Zimin had a neighbour in Petrograd, it says, a packer. There is no form for writing to neighbours. #lost: fyodor | Lapin had a class of thirty, it says. There is no form for writing to a class. }
-> ba_end

=== ba_courts ===
{ ba_short: -> ba_courts_short }
The court asked what the evidence was. It had not occurred to anybody that there should be some. It took them four days for the first nine; two went home with their coats on. The army, which had no days to spare, stopped bringing us its prisoners and kept a fence of its own. #date: 1918-09-05 5 September 1918
{ assembly == dissolved: Forty-four got three years. He asked the judge, loudly, what for, and it was read to him, and he said that now at least he had heard it. I stamped his receipt. #cast: fyodor | Forty-four got three years, and asked for slates. }
-> ba_end

=== ba_end ===
~ close_act_one()
{
- over: In November the Kaiser fell. It was called out on every platform, and there was no flour on any. Squads had been as far from the line as a man walks in a day. We did not turn round. The registry went on east at sixty-one kilos, and I signed for it. #voice: ilmars #date: 1918-11-09 9 November 1918 #place: yekaterinburg
- brest == brest.refused: In November the Kaiser fell. It was called along the corridor, and the engine was taken off the one end of the train and put on the other. On our old stairs in Moscow somebody had hung washing. #voice: ilmars #date: 1918-11-09 9 November 1918 #place: moscow #city: moscow council
- else: In November the Kaiser fell. It was called up the stairs, and {lists == own:doors opened that I had not known opened|the judges came out in their coats}. In Germany there would be a government of comrades who had bread, it was said, or coal. The date is entered. #voice: ilmars #date: 1918-11-09 9 November 1918 #city: berlin stirring
}
{ over: He asks to see the stamp on the cover, and compares it with something in his pocket. Outside a bell is rung, once, as stations do. #frame | {lists == own: He asks what the stamp on the cover says. It cannot be read, you tell him. He asks you to enter that. #frame | He asks what the stamp on the cover says. You give him the sheet, and he signs, and waits until you have signed as well. #frame } }
-> file_done

// ---------------------------------------------------------------- in short

=== ba_short ===
He gives you figures, and you put words between them. June 1918. {brest == brest.refused:The Germans hold Petrograd and are near Moscow; the government lives in trains|{brest == brest.late:The peace has given the Germans Ukraine and its grain|The towns are afraid of the winter}}. Twelve workers with a lamp and a scale that nobody trusts come to Matvei Arzhanov’s village for grain. The girl who reads them the order comes from people who are starving. He has forty-one poods in the barn, and seed for next year behind the icons. Both tell the truth. #frame
An agronomist, a Menshevik, proposes a tax after the harvest, with free sale of what is left. The girl asks who is to eat until then. #frame #wedge: penza / Bread to those who make the rails
-> ba_squads

=== ba_brigades_short ===
The squads take what they find, helped by a committee of the poor that keeps a share. A neighbour with six children is called a “kulak” and left with nothing; {bread >= 2:one of the children dies|two of the children die}. Matvei keeps his seed. One son serves in the Red Army, the other hides in the wood. #frame #city: penza hungry
-> ba_list_short

=== ba_taxed_short ===
The village pays a sixth, on its own scale, with a receipt, and sows. It reaches the towns in September. {bread >= 3:The girl’s sister lives, on beetroot.|The girl’s sister has died in August.} Matvei’s younger son stays at the plough, and the army does without him. #frame
-> ba_list_short

=== ba_list_short ===
Then Ilmars Ozols, once a rifleman, a clerk of the Cheka. On 30 August one of its chiefs is killed and Lenin is wounded. On 4 September hostages are ordered. He copies the list. {assembly == dissolved:Number forty-four is Fyodor Zimin, the gunmaker with the hurt hand, taken on the Volga. #cast: fyodor|Number forty-four is a schoolmaster.} Some in the government wish the Cheka put under the soviets’ courts. #frame #date: 1918-09-04 4 September 1918
-> ba_judge

=== ba_own_short ===
On 5 September the Red Terror is decreed. The Cheka judges by its own lists; in Petrograd{brest == brest.refused:’s prisons, before the trains left, it had learned how| alone over five hundred are shot}. Number forty-four is ruled through, and there is a receipt for a coat. #frame #date: 1918-09-05 5 September 1918
-> ba_end

=== ba_courts_short ===
The folders go to a court of the soviet, which asks for evidence. Some go home. Number forty-four gets three years. The army, in a hurry, keeps its prisoners to itself. #frame #date: 1918-09-05 5 September 1918
-> ba_end
