// 17. Petrograd, called Leningrad once Lenin was dead, and Moscow, May 1926–November 1927. Nadia Vorobyova has the bunting of the tenth anniversary,
// and a card with what is to be shouted.
//
// Facts: dossier TP17, part G, timeline 64–66. The British unions stopped for the miners on 4 May 1926 and were sent back on the 12th; Soviet unions asked
// their members for a quarter of a day’s wage; London returned the first of it; the miners, out until the winter, took more than a million pounds, and some
// of their wives travelled to Leningrad. Shanghai’s workers took its Chinese city on 21 March 1927 for Chiang Kai-shek’s army; the Communists sat in his
// party, the Guomindang, by Moscow’s wish; on 12 April before dawn gangsters and soldiers fell upon the pickets, in Pudong across the river too, where the British American
// company’s cigarette works stood, most of whose packers were women. That year women with short hair were killed as rebels in the south and on the Yangzi.
// Britain broke with Moscow in May; war was expected, and salt and flour laid in. Deliveries of grain fell from the autumn. The Platform of September 1927:
// a grain loan from the best-off tenth, more for industry, elections in the party; “let us turn our fire to the right”, “let us carry out Lenin’s testament” stood on
// banners on 7 November. On 17 October Leningrad’s marchers had turned to Trotsky and Zinoviev, by the Opposition’s account, and cheered. Zinoviev and Radek were in the streets there on the 7th and not on the stand; Serge tells of the silence there. In Moscow a portrait
// was fished down from a balcony with a pole. Zinoviev’s own organisation had put out dissenters until 1925. Trotsky and Zinoviev were expelled on the 14th; by the
// count of the cells some 724,000 against about 4,000. Joffe, ill for years and refused treatment abroad, died by his own hand on the 16th; he was buried on the 19th,
// at two, of a working day; Trotsky’s speech was his last in public there. Zinoviev’s followers recanted in December and were taken back in 1928.
// Invented: Nadia’s errands, the photograph, the portrait’s beard, Efim, Klava, Dunya, the forewoman, a commander on the stand, and all that follows
// from an answer that was not given, a council of defence above all: no commander tried it. Where Lenin kept the post the opposition is Trotsky’s and Shliapnikov’s.
// Nadia’s voice as in files 01, 02 and 11: spoken, lists, interruptions of herself. Can be lost: fyodor.
// co_train() of file 18 is here bu_train(): Dunya is in the city where squads had been and help came late.

=== bunting ===
# file: 17
# title: The Bunting
# witness: Nadia Vorobyova, organiser in the women’s section
# born: 1893, Petrograd; a laundress’s daughter
# asked: Who shouted?
# content: a massacre abroad and a scuffle (not shown); in one sentence a man’s death by his own hand. If this touches you, talk to somebody you trust; findahelpline.com lists people who listen, country by country
# place: petrograd
# date: 1926-05 May 1926
# where: { army >= 3: Russia’s old capital, 1926 and 1927. The ruling party’s friends abroad are beaten, bread is short, war is talked of. A minority in the party says whose fault it is; the generals listen. | {government == plural: Russia’s old capital, 1926 and 1927. The Communists’ friends abroad are beaten, bread is short, war is talked of. A minority of their own says whose fault it is. May it stay? | Russia’s old capital, 1926 and 1927. The ruling party’s friends abroad are beaten, bread is short, war is talked of. A minority in the party says whose fault it is. May it stay? } }
{
- debate <= 1: A strip of red calico ties this file, and the dye has come through. Nadia Vorobyova looks for the gap in the door. It is shut. #frame
- debate >= 3: A strip of red calico ties this file, and the dye has come through. The door stands open, and Nadia Vorobyova gets up and shuts it. #frame
- else: A strip of red calico ties this file, and the dye has come through. Nadia Vorobyova moves her chair until she can see the gap in the door. #frame
}
I’d the bunting for the tenth anniversary, so put me down under decoration. This is {letter == speaks:Petrograd|Leningrad, that’s Petrograd, since Lenin died}, and I was in the party’s women’s section, nurseries, letters, soap. You’ll want London first, that’s what they quarrelled over, when it wasn’t bread.
{
- with_berlin_now(): In May of ’26 England’s unions stopped work for its miners, three million people with them, and Hamburg’s dockers loaded no coal for England, they’d voted on it pier by pier. Every works here gave a quarter of a day’s wage. The unions’ leaders, with whom Moscow had sworn friendship, sent ours back, and on the ninth day told everyone to go in again, for nothing. The miners stayed out, and took it, and one’s wife came to us by Hamburg, where she’d watched them count the slips. We’d put our hands up for it, I told her, and she said yes, but had they asked us first? #place: london #city: london stirring
- europe == 0: In May of ’26 England’s unions stopped work for its miners, three million people with them. It was the first good news in years, with generals all the way to the Rhine, and an old man at my works kissed the newspaper. Every works gave a quarter of a day’s wage, and the unions’ leaders, with whom Moscow had sworn friendship, sent it back, and on the ninth day told everyone to go in again, for nothing. The miners stayed out, and took it, and one’s wife came over to see whose it was. We’d put our hands up for it, I told her, and she said yes, but had they asked us first? #place: london #city: london stirring
- else: In May of ’26 England’s unions stopped work for its miners, three million people with them. {allies == iron_berlin:Berlin’s commissars sent greetings, and sold England the coal. |{with_danube_now():Vienna’s laundries sent socks. |}}{europe >= 3:It was catching, we thought.|We thought it was beginning.} Every works here gave a quarter of a day’s wage, and the unions’ leaders, with whom Moscow had sworn friendship, sent it back, and on the ninth day told everyone to go in again, for nothing. The miners stayed out, and took it, and one’s wife came over to see whose it was. We’d put our hands up for it, I told her, and she said yes, but had they asked us first? #place: london #city: london stirring
}
What did you tell her? #ask
+ [That they had. You put your hand up, and that’s the question. #c:had]
    -> bu_had
+ [That in her country they’d asked nobody, and look. #c:look]
    -> bu_look
+ [Nothing. I gave her galoshes, she was through both soles. #c:galoshes]
    -> bu_galoshes
+ [Read this file in short. #c:short]
    -> bu_short

=== bu_had ===
“And if you keep it down?” she said. The interpreter went pink, and showed her the nursery. I thought about it all the way home.
-> bu_shanghai

=== bu_look ===
She nodded, she was a fair woman. “But we’d somebody to shout at,” she said, and could she see where the children slept?
-> bu_shanghai

=== bu_galoshes ===
She stamped up and down the club in them, and laughed, and I’d have given her the other three quarters of the day as well.
-> bu_shanghai

=== bu_shanghai ===
Shanghai was nearer to me, because they’ve a cigarette works there, with thousands of girls packing, as I used to. We’d their photograph, a row of them, their hair just cut short, and I’d had ours bob theirs and sent one back. #place: shanghai #date: 1927-04-12 12 April 1927 #city: shanghai reaction
In March of ’27 their unions took the city for General Chiang, who was fighting the warlords. The Communists sat in his party, the Guomindang, because {letter == speaks:Lenin’s Moscow|Moscow} had told them to. Get out of it, said Trotsky, who’d made our rising. On 12 April, before light, Chiang’s soldiers turned on them, and by summer, in the south, a girl could be shot for short hair. I’d his portrait ready for May Day. They gave it a beard, and it was Marx. {debate >= 3:The photograph hung over the tea-urn, and under it our branch voted whether Moscow should say it had been wrong. Eleven for; and I’d the count, and did it twice, so as not to look up.|The photograph I left up, over the tea-urn, and my girls would stop talking as they came by with their glasses, and after some weeks they didn’t.}
-> bu_autumn

=== bu_autumn ===
#scene: map
So by that autumn we’d no friend in London and none in China{with_berlin_now():, and Berlin had its own voters to think of|{allies == iron_berlin:, and Berlin’s commissars wanted rye for their lathes|{with_danube_now():, and the Danube had coal to pay for|}}}. People laid in salt, for a war, and the villages sat on their rye, because there wasn’t a nail to be had for it, and {bread >= 2:the queue went round two corners|you queued from four for wet bread}. Who’d said so beforehand, more or less? {general_secretary == lenin:Trotsky, and Shliapnikov, the metalworker|{general_secretary == stalin:Zinoviev, who used to run our city, and Trotsky|Zinoviev, who’d run our city till he was outvoted, and Trotsky}}, no friends till then, and now one Opposition. #place: petrograd #date: 1927-10 October 1927
We were hemming bunting in my room, Klava the spinner{bu_train():, and Dunya, fifteen, whom she’d put on a train in the hunger,|} and me, and up comes Efim, the shipbuilder, with a chapter of the Opposition’s programme {factions == open:typed, since groups were lawful but the printers had no time|under his shirt}. Tax the well-off in the villages, he read us, and build on it; {general_secretary == by_election:let whoever’s outvoted print|let the party’s members vote who leads}. “Or it’s squads again by spring, and me with that scale.” {bu_train():Dunya held up the calico. “Send them this,” she said. “Father’d sell for this.”|Klava, who’d been in their barns with him, held up the calico. “Send them this,” she said. “They’d sell for this.”} So thought Bukharin, who edited our newspaper.
{ has_fyodor():
    My neighbour put his head in, Fyodor, a gunmaker, an SR, whose party had won the parliament, and we shut it. “So you’d like to be asked,” he said to Efim, and went on down with his bucket. #cast: fyodor
- else:
    It was Fyodor’s stove we sat at, a gunmaker, my neighbour, shot off a list, after the parliament that all Russia voted for and we shut. “They won’t so much as {general_secretary == by_election:print us|let us vote},” said Efim, and warmed his hands at it. #lost: fyodor
}
And what did you say to Efim? #ask
+ [“And when it was others that nobody would hear?” #c:others]
    -> bu_others
+ [“Eat something.” There were feet on the stairs. #c:eat]
    -> bu_eat
+ [I asked where one signed. And then I sewed on. #c:needle]
    -> bu_needle

=== bu_others ===
{kronstadt == delegation:“I went over the ice for it,” he said, “the once. And then I thought, it’s coming of itself.”|“I stood on the stairs in the year seventeen and let nobody by,” he said. “I thought it was till things were calm.”} His collar stood right away from his neck, he’d got so thin.
-> bu_march

=== bu_eat ===
{bread >= 2:He had cold potato, standing,|We’d a crust, and he broke it in three, and had his standing,} and told his joke, that a party of one mind’s a wedding without the bride. Klava had sewn it into the hem by then, all nine pages.
-> bu_march

=== bu_needle ===
{general_secretary == by_election:I’d a nursery with no stove, and our secretary was up for election and had promised me one. There was no hurry, he said, and I was so grateful I could have hit him.|I’d a nursery with no stove, and one gets stoves from a committee. There was no hurry, he said, and I was so grateful I could have hit him.}
-> bu_march

=== bu_march ===
#scene: bunting
On the day it rained. The dye wasn’t fast, it ran off the bunting down the children’s faces, {bu_eat:programme and all, |}and I’d a card with what to shout at which lamp-post.
{
- government == plural: The Mensheviks had their own column, by law, and sang, and an old fellow with a trombone called across to me: “There’s your Opposition, in the gutter! Send them to us!” So there they were, at the corner of the square, {general_secretary == lenin:Shliapnikov|Zinoviev} on a lorry and forty round it, Efim bareheaded, with one pole of a banner: {general_secretary == stalin:“Carry out Lenin’s testament,” that’s his letter, that Stalin be moved.|“Fire on the rich, the trader and the office.”} #date: 1927-11-07 7 November 1927 #wedge: petrograd / {general_secretary == stalin:Carry out Lenin’s testament|Fire to the right}
- army >= 3: On the stand a general had the middle, they were asked first by then. We were to march in step, spinners, and a lieutenant ran alongside and begged us, left, comrades, left. And at a corner of the square stood the Opposition, {general_secretary == lenin:Shliapnikov|Zinoviev} on a lorry, and forty round it, Efim bareheaded, with one pole of a banner: {general_secretary == stalin:“Carry out Lenin’s testament,” that’s his letter, that Stalin be moved.|“Fire on the rich, the trader and the office.”} #date: 1927-11-07 7 November 1927 #wedge: petrograd / {general_secretary == stalin:Carry out Lenin’s testament|Fire to the right}
- debate >= 3: The Opposition had its place in the march, the last, behind the bakers. In October, with nothing on a card, half the street had cheered them, as they tell it; now there was a gap left, a whole block, and then {general_secretary == lenin:Shliapnikov|Zinoviev} on a lorry, and forty round it, Efim bareheaded, with one pole of a banner: {general_secretary == stalin:“Carry out Lenin’s testament,” that’s his letter, that Stalin be moved.|“Fire on the rich, the trader and the office.”} #date: 1927-11-07 7 November 1927 #wedge: petrograd / {general_secretary == stalin:Carry out Lenin’s testament|Fire to the right}
- else: The Opposition had been given no place. In October, with nothing on a card, half the street had cheered them, as they tell it, so now they stood at a corner of the square, {general_secretary == lenin:Shliapnikov|Zinoviev} on a lorry, and forty round it, Efim bareheaded, with one pole of a banner: {general_secretary == stalin:“Carry out Lenin’s testament,” that’s his letter, that Stalin be moved.|“Fire on the rich, the trader and the office.”} #date: 1927-11-07 7 November 1927 #wedge: petrograd / {general_secretary == stalin:Carry out Lenin’s testament|Fire to the right}
}
Our steward walked backwards and called for the hurrah, and nobody took it up. You heard feet. Then my old forewoman got up on her toes and shouted at the lorry. {general_secretary != lenin and kronstadt:“You’d soldiers fire over our heads in ’21, Grigory, for asking! And now it’s you that asks?”|“And which of you ever asked us?”}
And what did you shout? #ask
+ [What was on my card, quite loud, and all by myself. #c:card]
    -> bu_card
+ [Nothing. I’d a cold, since Friday. #c:cold]
    -> bu_cold
+ [“Efim, put your cap on!” It was all that came. #c:cap]
    -> bu_cap

=== bu_card ===
Long live the Committee. {debate >= 3:“Which half?” said somebody behind, and there was laughing, and I lost my place on the card.|The girl next to me held her umbrella over me, as over somebody who’s talking to herself.}
-> bu_whether

=== bu_cold ===
{terror >= 3:I put up my handkerchief, and a lad on the kerb who’d a notebook looked at me, and I really did sneeze, from fright, three times.|I put up my handkerchief, and looked along our row over the top, and there was hardly one without a handkerchief.}
-> bu_whether

=== bu_cap ===
He found it in his pocket, and put it on, and took up the pole again. People laughed, nicely, and for as long as that it was a holiday.
-> bu_whether

=== bu_whether ===
It was for the Central Committee, the party’s heads, to say. Put whoever had signed that programme or stood there out of the party and out of their posts{factions == open:, though groups were lawful|{factions == year:, though the rule against groups had run out|, by the rule of 1921 against groups}}. Or leave them in, outvoted, with a page of the party’s newspaper. {factions == open or factions == year:There’s a war coming, said Klava, who was for out. Which list do I stand behind then?|They’d promised to leave off, said Klava, who was for out, and then they’d a press in a cellar. In a war, which list do I stand behind?} {general_secretary == stalin:So said Stalin, the general secretary, who filled our posts, and Bukharin with him.|{general_secretary == collective:Of the five who presided, since Stalin was moved, two said so, Molotov first, once Stalin’s second, and three hadn’t said.|{general_secretary == by_election:So said Stalin, Tsaritsyn’s man on the Committee{letter == speaks:, and Lenin, who’d the government and one vote, said no|}; and our secretaries, who were elected now, went home to count.|Lenin, who filled our posts himself, hadn’t said.}}}{army >= 3: And the commanders would sooner have shut both sides’ mouths.|}
-> bu_opposition

=== bu_opposition ===
What did the party do with them? #ask #else:expelled
+ [Left them in, outvoted, with a page of the newspaper each Friday. #c:tolerated #hinge:opposition]
    ~ decide_opposition(tolerated)
    -> bu_tolerated
+ [Put them out, works by works, by a show of hands. #c:expelled #hinge:opposition #record]
    ~ decide_opposition(expelled)
    -> bu_expelled
+ [It never got to that. Soldiers took the telegraph, and sent both sides home. #c:wires #hinge:opposition #locked:{not can_take_the_wires():Since the war the army is small, and its commanders do as they are told.}]
    ~ decide_opposition(wires)
    -> bu_wires

=== bu_expelled ===
{ bu_short: -> bu_expelled_short }
They’d brought a boat-hook for the banner, and Efim came down with the pole. On the 14th Trotsky and {general_secretary == lenin:Shliapnikov|Zinoviev} were put out of the party, and then the rest. At Efim’s works I’d to sit on the platform. He’d {kronstadt == stormed:crossed the ice for that party, and come back over it in his socks|{kronstadt == delegation:gone over the ice for that party, with a lantern|gone for rye for that party, with a scale}}. All in favour? He’d found me up there, and nodded, as you do to somebody with a child to feed, and I put mine up. #date: 1927-11-14 14 November 1927 #city: petrograd quiet
#scene: funeral
He went to Moscow to ask for his card back, and I with him. That Saturday they were burying Joffe, a diplomat, one of theirs. He’d been ill for years, and {general_secretary == lenin:his leave to be treated abroad lay on Lenin’s desk with four hundred other papers|was refused leave to be treated abroad}, and on the 16th he had taken his own life. It was set for two, when people are at work, and thousands came, in the snow. Trotsky spoke. Everyone was to stay at his post. {government == plural:In the party’s own halls they weren’t let speak again|They weren’t let speak in the open again}{general_secretary == by_election: for two years|}. #place: moscow #date: 1927-11-19 19 November 1927
{general_secretary == by_election:I bought him socks at the station, and he put them in his pocket, to keep. He wouldn’t write that he’d been wrong. They’d be voting again, he said.|I bought him socks at the station, and he put them in his pocket, to keep. Later he wrote that he’d been wrong in everything, and was taken back. He’d brought it to me first, to see was it long enough.}
-> bu_end

=== bu_tolerated ===
{ bu_short: -> bu_tolerated_short }
They’d brought a boat-hook for the banner, and then a boy came running from the stand, leave it! and the man didn’t know where to put the thing. {government == plural:Put them out, somebody had reckoned up, and they’d stand against us in the spring.|{general_secretary == stalin:It was Bukharin, people said. He’d looked round to see whom he’d be alone with, when they were gone.|{general_secretary == lenin:Lenin wanted them where he could answer them, and did, every week, underneath.|{general_secretary == collective:The fifth had woken up, and it was three to two.|Half the secretaries had been elected on those people’s votes, and meant to be again.}}}} #date: 1927-11-14 14 November 1927 #city: petrograd stirring #wedge: petrograd / Page four, Fridays
So the congress outvoted them and they stayed, and on Fridays there was page four, which my friend Liza set, because nobody else would. Efim sat in our district committee and voted against, and had it minuted, the tram stop as well, till one in the morning, and I could have strangled him. And Joffe, a diplomat, one of theirs, who’d been ill for years, was let go abroad to his doctors, since page four had asked. #date: 1927-12 December 1927
The villages sold no more than before. {with_berlin_now():In Berlin they reprinted page four, and laughed at page one. |{terror >= 3:There was a lad who wrote down who bought it. |}}{general_secretary == by_election:Klava stood for our branch, against page four, and lost by two, and went straight on to her shift.|Klava read page four out in the flour queue, and page one after it, to be fair, till they asked her to let them stand in peace.}
-> bu_end

=== bu_wires ===
{ bu_short: -> bu_wires_short }
#scene: wires
They’d a boat-hook for the banner, and nobody got to it. The police’s own regiment had been marched out of town, to look for spies, and by evening there were soldiers in the telegraph office, polite lads, and on every door a notice. {nations == 0:Warsaw wasn’t quiet|Poland’s officers were arming}, it said, and the country couldn’t wait till a party had done quarrelling: so there was a council of defence, five commanders, for the duration. {general_secretary == stalin:Stalin, the general secretary, went to Sochi, for his health.|{general_secretary == collective:The five who’d presided were driven home, in five cars.|{general_secretary == by_election:The secretaries we’d elected were thanked.|Lenin was given a guard of honour and no telephone.}}} No meetings, theirs nor ours. #place: moscow #date: 1927-11-08 8 November 1927 #city: petrograd reaction #city: moscow reaction #wedge: moscow / For the duration
On the Thursday flour came, on army carts, and was weighed right, and the queue cheered. I’d been there since four, I cheered. Efim and the man with the boat-hook had a week in one shed, with one blanket, and he’s told me ever since about the fellow’s little boy. #place: petrograd #date: 1927-11-10 10 November 1927
A quartermaster came for the bunting. Nurseries were to go on, he said, soldiers’ wives first, and had we no stove? We’d one by six, and I didn’t know what to do with my face.
-> bu_end

=== bu_end ===
{
- bu_short: -> file_done
- opposition == expelled: She asks whether Efim need stand in it. #frame
- opposition == tolerated: She asks for a sheet of paper, for Efim, who will want to answer. #frame
- else: Somebody goes by outside in boots, and calls the hour. She does up her coat. #frame
}
-> file_done

// Dunya went on the children’s train where squads had been and help came late (file 12).
=== function bu_train() ===
~ return LIST_COUNT(kronstadt) > 0 and relief == relief.late

// ---------------------------------------------------------------- in short

=== bu_short ===
In April 1927 General Chiang turns on the Communists of Shanghai, who had opened the city to him, and whom Moscow had told to stay in his party; thousands are killed that year. War is talked of, and the villages sell little grain, since there is nothing to buy for it. #frame #place: shanghai #city: shanghai reaction #date: 1927-04-12 12 April 1927
{general_secretary == lenin:Trotsky and Shliapnikov, a metalworker,|Trotsky and Zinoviev, who used to run Petrograd,} had warned of much of it, and lead an Opposition in the ruling party: tax the well-off villages, build works, let {general_secretary == by_election:the outvoted print|members vote}. Bukharin, who edits the party’s newspaper, would sooner send the villages goods. On 7 November the Opposition marches with a banner of its own, and with it Nadia’s friend Efim, a shipbuilder. The party’s Central Committee can put them out, or leave them in, outvoted, with a page to print. War is near, it is said, and two lists are two governments.{army >= 3: And commanders, who are used to being asked first, would silence both.} #frame #place: petrograd #scene: bunting #date: 1927-11-07 7 November 1927
-> bu_opposition

=== bu_expelled_short ===
On 14 November their leaders are expelled, and then, works by works, whoever had signed. The party argues no more aloud. Joffe, a diplomat of the Opposition, ill and refused treatment abroad, has taken his own life; thousands walk to his funeral, where those people speak {government == plural:for the last time as the party’s|in public once more}. #frame #date: 1927-11-19 19 November 1927 #city: petrograd quiet
-> bu_end

=== bu_tolerated_short ===
The Opposition stays in the party, outvoted, and has a page of its newspaper every Friday. Efim sits in a district committee and votes against. The villages sell no more grain for it, but there is somebody who may say so in print. #frame #date: 1927-12 December 1927 #city: petrograd stirring
-> bu_end

=== bu_wires_short ===
Neither side wins. Citing the danger of war, five commanders take the telegraph and call themselves a council of defence, for the duration. The party’s leaders are sent home and meetings are forbidden. Flour comes, on army carts, and people cheer. #frame #place: moscow #date: 1927-11-08 8 November 1927 #city: petrograd reaction #city: moscow reaction
-> bu_end
