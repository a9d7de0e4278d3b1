// 06. Csepel, Budapest, March–October 1919. A wireless operator takes down what Moscow asks and what Vienna answers.
//
// Facts: dossier TP6, timeline 33–36, 39. Documented: the land law of February 1919 and Count Károlyi’s own estate shared out at Kápolna;
// Moscow’s question about guarantees and Kun’s answer that he was one; the fusion in the prison; estates kept whole under their old bailiffs
// from 3 April; Adler’s and Bauer’s refusal; Munich’s councils; Clemenceau’s note; a Slovak Council Republic from 16 June to 7 July; the fall
// on 1 August and the Romanian entry on the 3rd and 4th; the officers who gathered at Szeged. Besides: white money that
// villages would not take for the old blue; Bauer three years a prisoner of war in Siberia. Why Hungary’s soldiers stopped is contested, and she says so.
// The days in the sum are the file’s. Invented: Ilona, Piroska, Jani, Lieutenant Halmos and his brother Endre, the operator at Vienna and his
// mother; a vote at Vienna on 18 April (refused in March and in June); the federation signed at Győr on 1 June.
// Piroska’s estate lies on the near, western bank of the Tisza; the front of 16 April is far beyond the river.
// With the estates divided and no Vienna it holds until 6 October 1919; with Vienna it stands at the end of that summer. Halmos is killed in
// every history. His brother goes to the officers at Szeged in every history, and comes back with their lists or, with Vienna, to the inquiry.
// Ilona’s voice: 22, laughs at herself, runs on, breaks off with … and comes back to the hour. She measures people by how they send. She counts
// by trade, and says so the one time she did not. She quotes letters and messages entire.

=== danube ===
# file: 06
# title: The Guarantees
# witness: Ilona Szabó, wireless operator, Csepel station
# born: 1897, by the Tisza; a farm-hand’s daughter
# asked: What came through?
# content: war, hunger, killings by both sides (named, not shown)
# place: budapest
# date: 1919-03-22 22 March 1919
# where: Hungary, March 1919. It lost the war; the Allies, who won, are giving its land to neighbours. Socialists and Communists proclaim a republic of workers’ councils. Will its soldiers back it, and Vienna next door?
{
- january == force: To the first sheet a tape is pinned: Berlin, calling on all cities to follow it. Beside it, in pencil: “Received. No mention of coal.” #frame #city: budapest council #city: vienna stirring #city: berlin council
- january == wait: To the first sheet a tape is pinned: Rosa Luxemburg, for Berlin’s Communists, asking what people eat. Beside it, in pencil: “Barley. And you?” #frame #cast: luxemburg #city: budapest council #city: vienna stirring #city: berlin stirring
- else: To the first sheet a tape is pinned: Berlin’s call sign, over and over. Beside it, in pencil: “Nobody left there who knows us.” #frame #city: budapest council #city: vienna stirring #city: berlin reaction
}
Ilona Szabó asks whether the clock can be stopped. She cannot talk across it. #frame
I worked the wireless at Csepel. In the order received, or I’ll only tell you about my hat. We’d lost the war, and the Allies were giving Hungary’s edges to the neighbours. Twentieth of March our government resigned sooner than sign. Next day the Socialists went to the Communists’ leader, Béla Kun, in his cell, and made one party with him, for Russia’s help, and we were a republic of councils and nobody’d been hurt, and I kissed the coal man, I was so… #front: northsea blockade #elsewhen
{
- brest == brest.refused: Then I got Moscow, a tired operator, who’d called since summer from a railway carriage, out to the Urals and back. “What guarantees have you that your government will really fight, and sign no peace?”
- government == one_party: Then I got Moscow, which asked: “What guarantees have you that your government will really be Communist, and not merely Socialist?” Most of our ministers were Socialists, and I had to read it out to them.
- bread >= 2: Then I got Moscow, where two sat at one telegraph key. “What guarantees have you that your government is Communist?” And across it, another party in their cabinet: “Disregard. Do you need wheat?”
- else: Then I got Moscow, where two sat at one telegraph key. “What guarantees have you that your government is Communist?” And across it, another party in their cabinet: “Disregard. Have you any wheat?”
}
{
- afraid(): In the queue for dripping, men home from Russia told how people there were arrested by list. A woman asked them to speak lower, because of the baby. #says: terror >= 3
- hungry(): In the queue for dripping, men home from Russia said there were no masters there, {lists == own:and people fetched at night, |}and an eighth of bread. A woman asked how much that was, and they showed her on the palm. #says: bread <= 1
- bread >= 3: In the queue for dripping, men home from Russia said there were eggs in the markets, and had to tell the price again for the people at the back. #says: bread >= 3
- else: In the queue for dripping, men home from Russia said there was a queue there too, and the women asked what for. #says: bread <= 2
}
What did you answer Moscow? #ask
+ [What I was handed: Kun’s word that Kun could be relied on. I thought it sweet. #c:handed]
    -> da_handed
+ [“Please repeat.” It buys two minutes, and the ministers needed them. #c:repeat]
    -> da_repeat
+ [The weather. Eleven degrees, wind west, hopeful. Nobody’d given me “hopeful”. #c:weather]
    -> da_weather
+ [Nothing, until I had it on paper. A key can’t look you in the face. #c:paper]
    -> da_paper
+ [Read this file in short. #c:short]
    -> da_short

=== da_handed ===
{government == one_party or brest == brest.refused:The guarantee, Kun answered, was himself. A secretary wanted it sent with more conviction, so I sent it again, with my ears burning.|Back came two receipts, “Noted”, and “Noted with interest”. A secretary asked which was the friendly one. The first, I said, and I’d no idea, and he ran and told them.}
-> da_farm

=== da_repeat ===
I had it all at my back. {january == wait:Berlin had waited, said a Socialist, and was alive. And what else, said a Communist, had Berlin got?|Socialists, said a Communist, ran at the first shot. Who, said a Socialist, had let whom out of jail?} At 23:40 they were of one mind, they told me, and I was so relieved.
-> da_farm

=== da_weather ===
A Moscow paper had it: “The mood in Budapest is hopeful.” {hungry() and brest != brest.refused:It had my eleven as well, as grammes of fat, and I wanted to crawl under the set. #says: bread <= 1|Our own ministry asked was that so. I said I’d put it in to be friendly, and they weren’t cross.}
-> da_farm

=== da_paper ===
The ministers’ own pages, in violet pencil. {squads == taxed:One gave the land to everybody, and the next took a sixth of the crop, “as in Russia”, which was struck out, and then put back.|One gave the land to everybody, and the next explained how it’d be kept in one piece. I read it out to them twice, and they were all asleep on their feet.}
-> da_farm

=== da_farm ===
#scene: estate
My sister Piroska hoed for a count, by the Tisza: his fields, his bell at five. A law of February had begun to share such estates out; our president, Count Károlyi, gave his own. Her husband Jani, once a prisoner in Russia, had seen it done with string, {squads == brigades:before squads came for the grain|before a clerk came for the tax}. “He’s bought string,” she wrote, “and asks every day when they measure.”
Kun and the ministers had to decide, and most wanted the estates whole, as state farms: big farms feed towns, said economists, and whoever has a piece eats what’s on it. But the Romanian army was coming, and the farm-hands’ delegates said men would fight for a field of their own and not for a bailiff. They looked like my father, asleep on our stairs, and I… At 15:05 I was handed what to send. #date: 1919-04-03 3 April 1919
-> da_estates

=== da_estates ===
What did you send out about the estates: shared out, or kept whole? #ask
+ [That each village might share out its own, with string until the surveyors came. #c:divided #hinge:estates]
    ~ decide_estates(divided)
    -> da_divided
+ [That they were the nation’s now and stayed whole, under the same bailiffs. #c:nationalised #hinge:estates #record]
    ~ decide_estates(nationalised)
    -> da_nationalised

=== da_nationalised ===
{ da_short: -> da_nationalised_short }
Kun had his way, and the sharing stopped. Piroska: “They’ve painted out the Count on the carts and painted in the State. The bailiff calls me comrade, and pays in white notes the shop won’t take.” So we lived on turnips, and quarrelled over who’d peel. #city: budapest hungry
On 16 April the Romanian army came on, and many of ours went home. It was the fields, people say, or four years of war, or the Romanians were more. Jani only says the man beside him got up and went home, and so did he. #date: 1919-04-16 16 April 1919 #rail: budapest-constantinople cut
-> da_vienna

=== da_divided ===
{ da_short: -> da_divided_short }
Kun hadn’t wanted it, but the soldiers’ councils did. Budapest had a third less flour. Piroska: “Three acres and a bit. Jani fell over the string and sat down in it and wouldn’t get up.” #city: budapest hungry
On 16 April the Romanian army came on. Ours were pushed back till they’d the Tisza in front and their own fields behind, and there they stood, Jani with them. #date: 1919-04-16 16 April 1919 #rail: budapest-constantinople cut #wedge: budapest / The land behind us is ours
-> da_vienna

=== da_vienna ===
#scene: crossing
At 22:00 I had Vienna. You know people by their fist, how they send; Vienna’s operator never hurried, and I put my hat on for him. He sent chess moves, his mother’s too. Munich had a council republic. If Vienna joined us, we’d have its gun works. But Friedrich Adler, who led Vienna’s workers’ council, said no. Otto Bauer, the foreign minister, had on half a sheet what joining would stop: the Czechs’ coal, ten days’ stock, and the Allies’ flour, eleven. #date: 1919-04-17 17 April 1919 #place: vienna #city: munich council
{
- allies == iron_berlin: “It wants nerve,” I sent. “Berlin has nerve,” he sent, “and we’ve heard what it eats. Adler’s no coward, he once shot a prime minister. He says two million people would be cold. Knight takes bishop. You sound tired, have they fed you at all?” I wasn’t tired, I was only…
- january == wait: “It wants nerve,” I sent. “Berlin had it, and waited,” he sent. “Adler’s no coward, he once shot a prime minister. He says two million people would be cold. Knight takes bishop. You sound tired, have they fed you at all?” I wasn’t tired, I was only…
- else: “It wants nerve,” I sent. “Leaders in Berlin had it,” he sent, “and they’re dead. Adler’s no coward, he once shot a prime minister. He says two million people would be cold. Knight takes bishop. You sound tired, have they fed you at all?” I wasn’t tired, I was only…
}
What did you send him? #ask
+ [That we’d wheat and they’d a gun works, and couldn’t anybody do that sum? #c:wheat]
    -> da_wheat
+ [That he’d left his queen open. He had, and I’d been saving it up. #c:queen]
    -> da_queen
+ [That my sister’s Jani was one who’d pay for it. Could he tell Bauer that? #c:jani]
    -> da_jani
+ [What our squad with the lorry had done that day. I’d had to send that too. #c:lorry]
    -> da_lorry

=== da_wheat ===
He went to ask in the corridor, so long I thought I’d been rude. {estates == nationalised:“They’ve guns. But whose is the wheat, they ask? They say they wouldn’t go cold for a bailiff.”|“They’ve guns, and they haven’t voted, and they’ve heard about the string. My mother asks does your sister bake, and what with.”}
-> da_lists

=== da_queen ===
“I know,” he sent. “I wanted to see if you’d tell me.” His mother had hit him with {estates == divided:the newspaper, the page with our string on it|the newspaper}, and I laughed so loud that the sentry came in.
-> da_lists

=== da_jani ===
“I’ll try,” he sent. {estates == divided:“Is it her own field, really?”|“Has she a field, at least?”} Bauer had been a prisoner too, in Siberia, Jani told me. He knew what it is, forty men round one loaf, and none of them looking up.
-> da_lists

=== da_lorry ===
He asked me to repeat, though he’d had it. “They read these in our council, before they vote on joining you, {lists == courts:and somebody asks why in Russia they’d have had a judge|and nobody likes to speak next}. I’m sorry for you, and I’ll send no move tonight.”
-> da_lists

=== da_lists ===
#scene: map
{
- lists == courts: {da_lorry:That was|There was} a lorry of the Lenin Boys, a squad hunting the government’s enemies. They and the tribunals killed some five hundred people, and I sent the lists as “order restored”. Moscow asked once, had there been a judge, as with them? #says: terror <= 3
- else: {da_lorry:That was|There was} a lorry of the Lenin Boys, a squad hunting the government’s enemies. They and the tribunals killed some five hundred people. Moscow, whose own political police judged whom they arrested, never asked, and I sent the lists as “order restored”. #says: terror >= 2
}
The list of the fourteenth… I count everything, and I never counted that one, because I got to Lieutenant Halmos, who’d taught me to send, with a coin on my wrist, and had complained of that lorry. People say the Jews did it. Kun was born one; so, on that list, were the lawyer above Halmos and the tailor below. There were two signatures and nothing about church. I was so frightened I couldn’t find the key.
And did you send it? #ask
+ [I sent it. They’d only have set a boy at the key, who’d have spelt it wrong. #c:sent]
    -> da_sent
+ [I sent it, and kept the carbon. There’s a tin of them under that floor. #c:flimsies]
    -> da_flimsies
+ [I sent it with the signatures. I’d been told to leave them off, and all Europe had them. #c:names]
    -> da_names
+ [I reported sick. Three days. It went out without me, just the same. #c:sick]
    -> da_sick

=== da_sent ===
At his speed, with the coin on my wrist. {lists == courts:Vienna asked, “Halmos, one L? And which judge?” I said one L, and then I…|Vienna asked, “Halmos, one L?” I said one, and then I…} The log’s empty till 22:40, so I can’t tell you what I did.
-> da_wait

=== da_flimsies ===
That one and every one since, with who handed it in. I’ve not told anybody which board.
-> da_wait

=== da_names ===
A minister came to see who I was, and who’d taught me. “He’s on your list,” I said, and burst out crying, and he didn’t know where to look, and I’d traffic at 18:00.
-> da_wait

=== da_sick ===
The boy sent “odor restored”. Halmos’s wife came to the hut, because he’d always told her, if he was late, to ask the station, and so it was the boy she asked.
-> da_wait

=== da_wait ===
#scene: crossing
Good Friday Vienna’s council voted on joining us, and I was to have it that night. Halmos’s brother sat with me in the hut, Endre, a schoolmaster. {da_names:He’d read the names, he said, and sat down.|{da_flimsies:He asked who’d signed, and I showed him.|He asked who’d signed, and I told him.}} He cleared his throat like Halmos. When he’d gone I’d nobody to wait with. #date: 1919-04-18 18 April 1919
-> da_friday

=== da_friday ===
How had Vienna’s workers’ council voted: to join you, or to stay out? #ask
+ [To stay out. Greetings, a crate of cartridges marked as a gramophone, and the sum again. #c:sympathy #hinge:vienna #record]
    ~ decide_vienna(sympathy)
    -> da_sympathy
+ [To come in, coal or no coal. Then he held the key down, a long one. #c:joins #hinge:vienna #locked:{not can_join_vienna():{estates == nationalised:Vienna will not stake its bread on fields that no peasant holds.|Vienna has seen what Berlin eats under its tribunals.}}]
    ~ decide_vienna(joins)
    -> da_joins

=== da_sympathy ===
{ da_short: -> da_sympathy_short }
{ estates == nationalised:
    In May hired troops took Munich and killed at least six hundred people. In June our gun-workers beat the Czechoslovak army, and for three weeks there was a Slovak council republic. Then Clemenceau, the French premier, wrote for the Allies: go back behind the line, and the Romanians will too. I sent that we had gone. I never took down that they had. Our army came apart, over that, or the fields, or was only tired. First of August, Kun took the train to Vienna, which let him in, and on the third a Romanian officer asked me where it switched off, and I showed him. #date: 1919-08-03 May–August 1919 #city: munich reaction #city: budapest reaction
- else: In May hired troops took Munich and killed six hundred people, at the least. In June we held half Slovakia, and Clemenceau, the French premier, wrote for the Allies that if we left it the Romanians would go too; we asked them to go first. Jani got his wheat in with a rifle on the cart. By autumn we’d no shells, and the Romanians came over the river. Sixth of October, Kun took the train to Vienna, which let him in. The Count had his fields by All Saints’, and it was Jani who wrote me that. #date: 1919-10-06 May–October 1919 #city: munich reaction #city: budapest reaction
}
{
- da_flimsies: Then came the White Terror: our own officers, up from Szeged, with longer lists, and they did ask about church. Halmos’s brother had gone to them in May, and it was he who carried the sheets in to me. He saw me slip the carbon under my blouse, and he went and looked out of the window.
- da_names: Then came the White Terror: our own officers, up from Szeged, with longer lists, and they did ask about church. Halmos’s brother had gone to them in May, and it was he who carried the first sheet in to me. I sent it with the signatures, and he never brought me another; it was a sergeant after that.
- da_sick: Then came the White Terror: our own officers, up from Szeged, with longer lists, and they did ask about church. Halmos’s brother had gone to them in May, and it was he who carried the sheets in to me. He asked was I ill. I said no, and I wasn’t, and I sent it.
- else: Then came the White Terror: our own officers, up from Szeged, with longer lists, and they did ask about church. Halmos’s brother had gone to them in May, and it was he who carried the sheets in to me. “He’d have been proud of your sending,” he said, and I could have… I logged it at 19:00.
}
-> da_end

=== da_joins ===
{ da_short: -> da_joins_short }
_Wir kommen auch._ We’re coming too. But our farm-hands had sat two days on Adler’s stairs, with loaves in their coats, and he’d had every district asked who’d go cold for it, and most hands went up. So he voted with them, and Bauer, who didn’t, stayed to share out the coal. #city: vienna council #wedge: vienna / One river, two councils
By morning the Czechs had shut off the mines. In May hired troops took Munich. Vienna burned its floors, and old people died of it, and babies. Ninth of May: “Rook takes pawn. That’s hers, she had it ready. She died at six.” I couldn’t think of anything, so I held the key down for him. #date: 1919-05-09 9 May 1919 #city: vienna hungry #city: munich reaction
But wheat went up by barge and rifles came down. On the first of June the two republics signed a federation: each its own government, neither Moscow’s nor the Allies’, and a place for the Slovaks. An inquiry printed who’d signed the lorry’s lists, and their several faiths. Halmos’s brother, who’d gone in May to the White officers at Szeged, came to hear it, and went home to his school. In September Moscow asked for guarantees again, and I passed it up. #date: 1919-09-10 June–September 1919 #city: budapest council #city: vienna council #says: europe >= 3
-> da_end

=== da_end ===
{ da_short: -> file_done }
{
- vienna == joins and da_queen: I’ve met my man at Vienna. He’s fat, and leaves his queen open yet, and he’d brought me his mother’s umbrella, because it was raining. #scene: bridge
- vienna == joins: I’ve met my man at Vienna. I talked and talked to another man; he’d been behind me all along, I could’ve died! #scene: bridge
- da_weather: I never met my man at Vienna. I send to him yet, some nights, with the current off: eleven degrees, wind west, and what Piroska writes. #scene: bridge
- else: I never met my man at Vienna. I’d got it into my head that when it was over I’d… What time do you make it? #scene: bridge
}
-> file_done

// ---------------------------------------------------------------- in short

=== da_short ===
She gives you hours, and you give them days. On 20 March 1919 Hungary’s government resigns sooner than give up more land to the Allies, who won the war. Next day Socialists and imprisoned Communists join and proclaim a republic of councils; nobody is hurt. Ilona Szabó, at the wireless, takes down Moscow’s first question: what guarantees are there? #frame #elsewhen
Ilona’s sister hoes on a count’s estate. A law of February had begun to share such estates out. Now Béla Kun, the Communists’ leader, and most ministers want to keep them whole, as state farms: large farms feed towns, say their economists. The farm-hands’ delegates answer that the Romanian army is coming, and men will fight for a field of their own, and not for a bailiff. #frame #date: 1919-04-03 3 April 1919
-> da_estates

=== da_nationalised_short ===
The estates are kept whole, under the state and the old bailiffs, who pay in money that no village shop will take, and Budapest goes hungry. When the Romanian army attacks on 16 April, many soldiers walk home; why, is argued to this day. #frame #date: 1919-04-16 16 April 1919 #city: budapest hungry #rail: budapest-constantinople cut
-> da_vienna_short

=== da_divided_short ===
The land is shared out, with string at first. Budapest has a third less flour at once. But when the Romanian army attacks on 16 April, it is stopped in the end at the Tisza. #frame #date: 1919-04-16 16 April 1919 #city: budapest hungry #rail: budapest-constantinople cut #wedge: budapest / The land behind us is ours
-> da_vienna_short

=== da_vienna_short ===
An armed squad, the Lenin Boys, kills without trial; among the dead is Halmos, who taught Ilona to send. Vienna’s workers’ council is to vote on joining Hungary. Its leader, Friedrich Adler, and the foreign minister, Otto Bauer, have counted how long the city would live without Czech coal and Allied flour: less than a fortnight. #frame #place: vienna #date: 1919-04-17 17 April 1919 #city: munich council
-> da_friday

=== da_sympathy_short ===
{ estates == nationalised: Vienna stays out. In June Clemenceau, for the Allies, promises that the Romanians will go back if the Hungarians do; only the Hungarians do. Kun falls on 1 August, the Romanians enter on the 3rd, and the White Terror kills more than the Red one did. #frame #date: 1919-08-03 May–August 1919 #city: munich reaction #city: budapest reaction | Vienna stays out. The line on the Tisza holds through the harvest; in October the shells are gone, and Kun with them. The estates go back to their owners, and the White Terror kills more than the Red one did. #frame #date: 1919-10-06 May–October 1919 #city: munich reaction #city: budapest reaction }
-> da_end

=== da_joins_short ===
Vienna joins. For a month it has no coal; people burn the floors, and the old and the newborn die of it. Then wheat goes one way and rifles the other. On 1 June a federation is signed that calls itself neutral; it offers the Slovaks a share, and stands in September. #frame #date: 1919-09-10 June–September 1919 #city: munich reaction #city: budapest council #city: vienna council #says: europe >= 3
-> da_end
