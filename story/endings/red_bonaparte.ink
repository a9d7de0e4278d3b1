// E11. The Red Bonaparte. Reached from file 17, where commanders who were used to being asked first took the telegraph in November 1927; grain and march are
// not asked. All kinds of Europe and of government at home can stand before it: Berlin’s councils, an iron Berlin, a Danube, a Warsaw that is held, rivals
// that may win. Whoever was general secretary is sent home: Stalin, the five, those who were elected, or Lenin.
// Dossier E11. No commander tried it, and party cells, commissars and the OGPU’s sections were there to prevent it: the text says so.
// Invented: everything after 7 November 1927. The commander has no name, because no real one did this.
//
// Who speaks: Matvei, then Rivka (Warsaw is held), Hinnerk (Berlin’s councils or an iron Berlin), Oksana (Kyiv was recognised) or Ilmars; then Kira. The
// frame answers to the Recorder’s choices in 03, 07, 11, 13 and 16.
// Can be lost: fyodor, assembly, leftsrs, schroder, luxemburg, karlis.

=== red_bonaparte ===
# ending: 11
# title: The Red Bonaparte
# year: 1930
# place: moscow
# date: 1930-11-07 7 November 1930
You close the file; for the eighteenth, whose number is on the lid, nobody was called. The man who brought the tea does up the hook at his neck, and there are tabs on the collar: the army’s section of history. Of each file he has asked one thing, who commanded; and where you had written nobody, he pencils a name, always the same. The files with battles go to the section. The rest goes to a shed. #part: frame #date: 1930-11-07 7 November 1930 #place: moscow #city: moscow reaction
{ first_page:
- turned: The dots that Oksana Hrytsenko put over Kyiv, when you turned the page to her, lay for two days with the cipher officers.
- read_out: The third file, which you read out to its witnesses, has been struck from the list of what may be read aloud in barracks.
- shut: About the folder that you shut before Oksana Hrytsenko he says that it was correct. You had not done it for that.
- else: The witnesses have been thanked in an order of the day.
}
{ neighbour:
- left_out: “A neighbour”, in the seventh, has been posted to no unit, and comes off the strength.
- kept_in: Panas Hordiienko, cooper, of Fastiv, whom you named, has been sent a medal, for saving life under fire. Rivka Feldman writes that there was no fire, that he keeps nails in the case, and that she would have asked him first.
- handed_pen: The line in the seventh, for which you gave Rivka Feldman your pen, he takes for a position, and asks what lies to the left of it.
}
{lamp == turned_away:That you turned the lamp from Artem Shcherbak is noted under care of equipment.|{lamp == put_out:That you put the lamp out before Artem Shcherbak is noted under air defence.|{lamp == left_burning:That the lamp stood in Artem Shcherbak’s eyes is noted as usual.|}}} {second_sheet == given_her:Tamar Lelashvili’s copy lies in Tiflis, in a house where officers are billeted.|{second_sheet == withheld:Tamar Lelashvili, to whom you refused a copy, has learned her page by heart and teaches it.|{second_sheet == kept_back:The sheet that you keep of Tamar Lelashvili’s is in your boot.|}}} {own_table == said_aloud:What your family ate you told Kira Sablina; he heard it, and has it under supply, from memory.|{own_table == set_down:What your family ate, since you set it down, comes under supply.|{own_table == passed_over:What your family ate he does not ask, as you did not say it.|}}}
He salutes you. You have been given a rank, and its bread.
-> rb_matvei

=== rb_matvei ===
{ squads == brigades:
    Fifty-four poods I brought them, the autumn after the soldiers took it over, because there was a price up on the church door and it was the same as the month before. And there was a sergeant at the scale, a lad from Tambov, and it came to fifty-four by theirs and by mine. I had him do it again. Ten years I’d waited to see that, since the squad with theirs, and I stood there, and I thanked him, and my wife pulled me by the coat because there were others. #part: nineteen30 #voice: matvei
    You get nails. Volkov, my neighbour, whom that squad left his cat, has hung his gate. And nobody comes at night, and nobody holds a meeting, and I can’t say I’ve missed it. I said so to the schoolmistress, who used to read us the paper, and she looked to see was the door shut.
- else:
    They had us vote, the second spring, was he to stay. It was in the church. And there are two hundred and twelve of us with a vote, I’ve read out the tax for this village since the year eighteen, so I know; and it came to two hundred and fourteen, all for. The sergeant who’d the box went red to his ears. He’s a decent lad, from Tambov, he weighs right. “Who are the two?” I said. “Maybe somebody’s here on a visit,” he said. And I said that’d be it, because there was his officer looking over, and he was twenty. #part: nineteen30 #voice: matvei
    The price stands where it stood, and there’s nails. Volkov, my neighbour, has an iron plough and lets me have it on Thursdays. The agronomist, the Menshevik who’d wanted that first tax, asked at the meeting who sets the price, and there haven’t been any meetings.
}
{ not kronstadt or relief == spring:
    What they take is lads, for three years, one from each house that has two. Of ours it’ll be Senya, my youngest, that was five in the dry year and came through it. He’s fourteen, and drills on the green already, with a stick. And I reckoned it over on the way home, what the price was, and what he’d eat in three years that I needn’t give him, and it came out in my favour; and I did it again.
- else:
    What they take is lads, for three years, one from each house that has two, and next door it was Volkov’s second, and he’s not grown into his boots. When they led them off the sergeant let the women walk beside as far as the bridge. My wife carried the bundle, since his mother couldn’t. And when she’d given it him she went on walking, and I’d to go after her, she was on the other side by then.
}
{
- nations == 0: -> rb_rivka
- with_berlin_now() or allies == iron_berlin: -> rb_hinnerk
- rada == recognised: -> rb_oksana
- else: -> rb_ilmars
}

=== rb_ilmars ===
To the inspectorate, which had weighed for the civil offices, it was made known in 1928 that the army weighs for itself, and I was taken over into its pay branch, where nobody is arrested by the police any longer, which has been cut to a third, since what is to be shot is shot by the regiments. The list of it passes through my hands monthly, for the boots. #voice: ilmars
For what I am the civil code has no article. The army’s has one since last year, so that for those in uniform it can no longer be said that there is nothing to look up. I have a uniform. { kronstadt == stormed: At the anniversary the massed bands came down the Tverskaya, and I stood where I could see each face under the oboes, of which there were four. Arvīds, who had been in the fortress of Kronstadt when it was stormed, was not any of them, and I was ashamed of how glad I was, because he would have had to look at me in these clothes. | At the anniversary the massed bands came down the Tverskaya, and in the second rank of oboes was Arvīds, with whom I had drunk tea on Sundays for six years. He saw me at the kerb, with officers to the right and left, and as nine years ago in Petrograd he had looked past me from a lorry, to spare me, I looked past him. He was playing; it could not be heard which was his. }
{ brest == brest.refused:
    At my trench there were five of us, and I have put the other four upon the pension list, which pays to nobody. #lost: karlis
- else:
    From Riga Kārlis, who had the next place in my trench, writes that they drill there too, and that he has kept our coat. #cast: karlis
}
-> rb_kira

=== rb_oksana ===
I’ve a corporal at my key, Levko, and you’ve a garrison in your school! He’s nineteen, from Vologda, he blows on his fingers, and he may send and I may sit. Every word out of Kharkiv goes by him, in Russian, and our ministers, who’d had Moscow asking them please, stand at the counter with their hats off and spell. I got up on the first day to throw the ink at him, and he’d brought me a cushion. #voice: oksana
They’ve only the lower floor. You teach above their boots. You’d thirty-one in the class and they wouldn’t sing, so you sang it yourself, all the verses, and it went quiet underneath, and then they stamped. For time, you say. They were keeping time, Oksana! You donkey. I washed your collar that night so as to be doing something, and you sat in your shirt and hummed it.
Hrytsenko, the corporal says, is that with a soft sign? He wants to know everything.
-> rb_kira

=== rb_rivka ===
I was kept with the medical trains, and I have a ward in Warsaw, in the school behind the Saxon Garden, where there are eleven beds for the garrison and a room with a bar across it for those whom the garrison has hurt, and I am allowed the key of the one and not of the other. My father writes from Fastiv in somebody else’s writing that I ought to look to my own hands. #voice: rivka
Stach is let in to us on Tuesdays, the weaver from Łódź, who was a commissar here for one autumn, and had told us on the road not to come; he mends the blankets, and has a stool. There is a boy behind the bar whose fingers were trodden on, for a leaflet, and Stach threads the needle and holds it through the bars to him, so that he may learn to sew left-handed, and they do not talk, because the sentry does not know Polish and has to report whatever he cannot understand.
The sentry is from Penza. He asked me what it was that the old women say to him, when they cross themselves, and I told him that it was good morning, and he has begun to say it back.
-> rb_kira

=== rb_hinnerk ===
{ allies == iron_berlin:
    They’ve a parade in Berlin for it every year and all. Ours stand at the lathe in three shifts and it’s for his guns. “The comrade in Moscow has cleared the table,” says our director; he’d like it cleared here. I’ve boilers at the Altona works. We were to send him a sabre, from the shops. I was to put my name. {january == force:I thought of Schröder, my old warrant officer, that we’d on a list, and of what he’d have said to a sabre.|My old warrant officer, Schröder, is in the camp on the moor; his wife takes him socks. “Have they still got the straps on?” he asked her. He meant over there.} I wrote it small. #voice: hinnerk {january == force: #lost: schroder | #cast: schroder }
- else:
    We’ve councils yet, and a parliament, and they fight like cats, and come that November Moscow wires us there’s five commanders. The council in Hamburg sat till morning. Do we load for them? They’ve rye and we’ve lathes. I was for loading, I’ve eaten turnips. { january == force: Then Frau Schröder gets up, whose man was my warrant officer and died of being on our list: “An army you can’t vote out,” she says, and sits down again, that was the lot. #voice: hinnerk #lost: schroder | Then Schröder gets up, my old warrant officer, on two sticks: “An army you can’t vote out,” he says, and sits down again, that was the lot. #voice: hinnerk #cast: schroder }
    So we send the ploughs and not the lathes, and they send us half the rye. And there’s been no thanks for it, not from me either, we’d the short bread all winter.
}
-> rb_kira

=== rb_kira ===
{ general_secretary:
- stalin: The cards went to the Staff, in army crates. Listed them; twenty-two crates. Stalin, who’d sat over them five years, is at Sochi, with a garden. Sent grapes to the typists’ room, with a count of the bunches. Burov, who kept the cards for him, has a tunic now and is just the same. Says one has only added a column. #voice: kira #place: moscow
- lenin: Lenin was given a guard of honour. Asked it for a telephone, each morning, then for a pencil. Died in the spring of ’29, and I’d not been let in since the carters came for the cards. Burov, who kept them, has a tunic now, and says one has only added a column. #voice: kira #place: moscow
- by_election: The slips from the last election stood under my table, in a hat-box. An officer asked what they were. Asked what one did with them. Burov, who’d kept the cards before one voted, was sent for, and showed him both, and got a tunic. #voice: kira #place: moscow
- else: The five who’d presided since Stalin was moved were driven home, in five cars, and I had to put down the mileage. The cards went to the Staff, in crates. Burov, who kept them, has a tunic now and is just the same. Says one has only added a column. #voice: kira #place: moscow
}
Type the order of the day at six. It’s short, and there’s nothing to listen for.
-> rb_outcome

=== rb_outcome ===
In November 1927, with the party’s two halves shouting at each other and an attack announced for the spring, five commanders take the telegraph, and by the New Year they are one. He has a party card and a plain tunic. He promises bread, order and honour, and the first two arrive. Trotsky, who {coalition == without:spoke for|made} that army and was taken off it in 1925, may write its history, under guard. {government == plural:The parties that might have won an election are suspended along with the one that might have lost it.|The party’s quarrel is forbidden, and then the party is not asked.} #part: outcome
Prices stand still, because soldiers are peasants. {factions == open:Engineers are paid and workers drilled. The commanders who had argued at congresses argue in the mess, and those who lost have been sent to the far end of Siberia.|Engineers are paid and workers drilled; arms plants go up first, and schools after them.} {squads == brigades:There has been a plebiscite. |}{lists == own:The secret police is smaller, since regiments do their own shooting.|The courts that once judged the police’s prisoners sit in uniform.} Writers whose soldiers are cheerful are let be.
{
- kronstadt == stormed: {relief == relief.late:Those who stormed the fortress of Kronstadt in 1921 have a monument there. Those who starved that year have none.|Those who stormed the fortress of Kronstadt in 1921 have a monument there.}
- kronstadt == delegation: The fortress of Kronstadt, where sailors have voted since 1921, had a last ballot, with one name.
- else: Of 1921 only the harvest is remembered.
}
{
- nations == 0: Warsaw is held, with a committee of Poles that signs what the garrison has done; beyond the line there is a Poland at Poznań, and a truce. The other republics have garrisons too.
- nations >= 3: The republics, which could say no, have garrisons, and were not asked.
- else: The republics have their schools, and a garrison in the larger ones.
}
{
- allies == iron_berlin: Berlin’s commissars are his ally, and hold his photograph up to their own army as a warning.
- with_berlin_now(): Berlin’s councils send ploughs, vote each year upon whether to go on, and are called unreliable.
- with_danube_now(): Vienna and Budapest have asked him, in three languages, whom they are to write to.
- legien == crushed: Germany’s generals find that they can talk to him.
- curzon == marched and occupation == sold: Poland and England, who were to have attacked, have sent ambassadors.
- else: Those who were to have attacked in the spring have sent ambassadors.
}
Work in the arms plants, widows’ pensions, no say #gain: women #was: {was_women()}
An article in the army’s code, and half the country in the army #gain: lgbt #was: {was_lgbt()}
{nations == 0:Schools under a garrison; Warsaw under two|Schools upstairs, a garrison below} #gain: nations #was: {was_nations()}
Drilled #gain: workplaces #was: {was_workplaces()}
Theirs, at a fixed price and a son #gain: land #was: {was_land()}
A parade #gain: councils #was: {was_councils()}
-> rb_why

=== rb_why ===
Soldiers took the telegraph because two halves of a party had each called the other a danger to the country, and a third was there that had rifles. #part: why #cause: opposition
They had long been asked first. { curzon: 
- marched: The march on Warsaw had made soldiers of politicians, and was lost, which made them sore. #cause: curzon
- halt: The halt on Curzon’s line had sent men home in 1920; what came later called them back. #cause: curzon
- taken: Whoever holds Warsaw needs an army, and an army that holds Warsaw needs nobody. #cause: curzon
}
{ letter:
- letter.sealed: Lenin’s warning, sealed in 1923 and read in side rooms in 1924, was of one man’s temper; of soldiers it said nothing. #cause: letter
- copied: Commanders had got up at the congress that heard Lenin’s warning, and had been listened to. #cause: letter
- speaks: Lenin recovered and governed, and governed from a chair that a sentry can stand beside. #cause: letter
}
{ secretary:
- stays: Stalin kept the post that appoints, but commanders were appointed by the Staff. #cause: secretary
- moved: {general_secretary == lenin:Lenin kept the post that appoints, and had no successor for a sentry to salute.|Stalin was moved, and five who could not agree do not command anything.} #cause: secretary
- elected: Secretaries were elected from 1924; soldiers do not elect. #cause: secretary
}
{ brest:
- brest.refused: Peace was refused in 1918, and the government learned in trains to ask officers. #cause: brest
- brest.late: Peace was signed late, and lost the government the Left SRs, who would have had a militia. #cause: brest #lost: leftsrs
- brest.early: Peace was signed early, and the old soldiers went home. #cause: brest
}
{coalition == without:The cabinet of 1917 had leaned upon officers whom it feared.|{coalition == soviets:The cabinet of 1917 had answered to soviets, and learned in the war to go round them.|One party had taken the government in 1917, and had got used to deciding alone.}} #cause: coalition
{ assembly:
- dissolved: The Assembly was sent home by a sailor, ten years before; it was known how that is done. #cause: assembly #lost: assembly
- kept: The Assembly was locked in 1920 by people with rifles; it was known how that is done. #cause: assembly #cast: assembly
- reelected: The Assembly, twice elected, was locked in 1920 by people with rifles; it was known how that is done. #cause: assembly #cast: assembly
}
{factions == open:Groups in the party were lawful, and commanders had one too.|{factions == year:Groups in the party had been forbidden for a year, and distrusted ever since.|Groups in the party were forbidden, and nobody had learned to end a quarrel.}} #cause: factions
{press == political:Rivals might print until 1927; on 8 November no paper appeared.|No newspaper was left that could have said on 8 November what had been done.} #cause: press
{ kronstadt:
- stormed: Kronstadt was stormed by an army that had not wished to, and did not forget who had given the order. #cause: kronstadt
- delegation: Kronstadt was granted its ballot, and barracks everywhere had been listened to once. #cause: kronstadt
}
{ union:
- lenin_form: The republics had joined on Lenin’s paper, and the army was the one thing that all of them had in common. #cause: union
- equals: The republics had joined as equals, and the army was one of the three things they shared. #cause: union
- autonomisation: The republics had been made parts of Russia, by telegram, and a telegram was enough now. #cause: union
}
{ october:
- off: The German rising of 1923 was called off{nations == 0:, and the army in Warsaw, which was to have marched, stayed where it was|, and the army that had been ready to help it was left at home}. #cause: october
- saxony: Saxony’s two parties held together in 1923; that they did it without soldiers was not remarked here. #cause: october
- october.rising: {allies == iron_berlin:The German rising of 1923 was won by rifles, and admired.|The German rising of 1923 was lost, and a closed Europe is an argument for commanders.} #cause: october
}
{rada == ultimatum:War on Kyiv was made before there was an army, and showed what one is for.|Kyiv was recognised, and its soldiers have been listened to since.} #cause: rada
{squads == brigades:Squads had gone to the villages in 1918, so that a fair scale in a soldier’s hand was welcome.|The village had been taxed in 1918; the army keeps to a price because of it.} #cause: squads
{lists == own:The Cheka judged whom it arrested, and was hated by the regiments that had to watch.|The Cheka’s prisoners went to court, and the army, which was left its own, got into the way of it.} #cause: lists
{guard == shelved:Germany’s officers kept their army in 1918, which decided little here.|Germany’s army was put under civilians; ours heard of it.} #cause: guard
{ january:
- january.rising: Berlin’s January cost Luxemburg and Liebknecht; there was nobody left there to listen to. #cause: january #lost: luxemburg
- force: Berlin was taken by rifles in 1919, and rifles were thought of highly. #cause: january
- wait: January was waited out in Berlin; Luxemburg lived, and wrote that a barracks is no republic. #cause: january #cast: luxemburg
}
{estates == nationalised:Budapest kept its estates, and its peasant soldiers went home.|Hungary’s estates were shared out, and its peasant soldiers held.} #cause: estates
{vienna == sympathy:Vienna sent sympathy, and no help.|Vienna joined Budapest, and an army was kept ready to help.} #cause: vienna
The Whites were broken at Orel, and the winners were soldiers. #cause: orel
{petrograd == held:Petrograd was held, by an army that has been photographed there since.|Petrograd was given up, as the commanders had asked. #elsewhen} #cause: petrograd
{ legien:
- legien.refused: Berlin’s unions had no cabinet in 1920, and Moscow no friend that would have asked after its ministers. #cause: legien
- cabinet: {with_berlin_now():Berlin’s unions got their cabinet in 1920, and asked after Moscow’s ministers, and were answered by a major.|Berlin’s unions got a cabinet in 1920, and it did not last to ask after anybody’s ministers.} #cause: legien
- crushed: Germany’s strike was broken in 1920, by generals, in four days. #cause: legien
}
{ occupation:
- sold: Italy’s works were given back, and a man with squads took Rome. #cause: occupation
- defence: Italy’s workers kept a guard of their own. Ours had given theirs up in 1918. #cause: occupation
- insurrection: Italy’s workers rose and lost, and a man with squads took Rome. #cause: occupation
}
{ tax:
- tax.late: The tax came a year late, and for that year soldiers had fetched the grain. #cause: tax
- tax.early: The tax came a year early; the village has been for whoever keeps to it. #cause: tax
}
{relief == spring:The hungry were helped in time, from abroad; the country learned to thank whoever brings bread.|The hungry were helped late, and remember who had bread.} #cause: relief
Unlikely. Party cells, commissars and the police’s own sections ran through every regiment to prevent exactly this, and in fact no commander tried; Trotsky, who was suspected of it, let himself be dismissed from the army in 1925. {army >= 3:What makes it less unlikely here is how often, in this history, soldiers had been asked first. |}{curzon == taken:Least likely is Warsaw, which the cavalry could hardly have reached in time.|{january == force or brest == brest.refused:Some of what led to that is itself unlikely.|}} #part: plausibility
From one side: bread so far, fair scales and no collectives; most people would have taken it, and did. From the other: fixed prices with few goods to buy are how the trouble of 1927 began, nobody can dismiss him, and how he fights the war that he arms for will depend on his judgement alone. #part: objection
Sergeant’s slip, laid in at page 3: Received, one shed, dry. Rats. #part: last
-> file_done
