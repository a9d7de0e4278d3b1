// 06. Csepel, Budapest, March–October 1919. A wireless operator takes down what Moscow asks and what Vienna answers.
//
// Facts: dossier TP6, timeline 33–36, 39. Documented: Moscow’s question about guarantees and Kun’s answer that he was one; the fusion in
// the prison; estates kept whole under their old bailiffs; Adler’s and Bauer’s refusal; Munich’s councils; Clemenceau’s note; a Slovak
// Council Republic from 16 June to 7 July; the fall on 1 August and the Romanian entry on the 3rd and 4th. Besides: wine forbidden; white
// money, printed on one side, that villages would not take for the old blue; the crowd, the fire and the horse before Vienna’s Parliament on
// Maundy Thursday, 17 April, and the question about twelve trains (Brailsford, Across the Blockade); Bauer three years a prisoner of war in
// Siberia. The days in the sum are the file’s. Invented: Ilona, Piroska, Jani, Lieutenant Halmos, the operator at Vienna and his mother.
// Piroska’s estate lies on the near, western bank of the Tisza; the front of 16 April is far beyond the river.
// With the estates divided and no Vienna it holds until 6 October 1919; with Vienna it stands at the end of that summer. Halmos is killed in
// every history.
// Ilona’s voice: in the order received, with the hour; she says so when she breaks it. She measures people by how they send: their fist,
// their speed, what they leave out. She quotes letters and messages entire, and is rude about speeches.

=== danube ===
# file: 06
# title: The Guarantees
# witness: Ilona Szabó, wireless operator, Csepel station
# born: 1897, by the Tisza; a farm-hand’s daughter
# asked: What came through?
# content: war, hunger, killings by both sides (named, not shown)
# place: budapest
# date: 1919-03-22 22 March 1919
{
- january == force: To the first sheet a tape is pinned: Berlin, calling on all cities to follow it. Beside it, in pencil: “Received. No mention of coal.” #frame #city: budapest council #city: vienna stirring #city: berlin council
- january == wait: To the first sheet a tape is pinned: Rosa Luxemburg, asking every station in Europe what its people eat. Beside it, in pencil: “Barley. And you?” #frame #cast: luxemburg #city: budapest council #city: vienna stirring #city: berlin stirring
- else: To the first sheet a tape is pinned: Berlin’s call sign, over and over. Beside it, in pencil: “Nobody left there who knows us.” #frame #city: budapest council #city: vienna stirring #city: berlin reaction
}
Ilona Szabó asks whether the clock can be stopped. It is four minutes slow and she cannot talk across it. #frame
In the order received. We’d lost the war, and the Allies were cutting Hungary up. Twentieth of March: sooner than sign for the next slice, our government resigned. Twenty-first: the Socialists, who wanted Russia for a friend, went round to the prison, sat down on Béla Kun’s bunk and became one party with his Communists. Nobody was hurt. By 19:30 we were a republic of councils. By Sunday wine was forbidden. In Hungary. #front: northsea blockade
{
- brest == brest.refused: Twenty-second, 17:00, I raised Moscow. You know people by how they send, by the fist. A tired fist, that had called since summer from a railway carriage, out to the Urals and back: “What guarantees have you that your government will really fight, and not sign?”
- government == one_party: Twenty-second, 17:00, I raised Moscow. You know people by how they send, by the fist. Next day, one fist, no courtesies: “What guarantees have you that your government will really be Communist, and not merely Socialist?” Most of our ministers were merely Socialist.
- bread >= 2: Twenty-second, 17:00, I raised Moscow. You know people by how they send, by the fist. Next day, two fists at one key. “What guarantees have you that your government is Communist?” Across it, another party in their cabinet: “Disregard. Do you need wheat?”
- else: Twenty-second, 17:00, I raised Moscow. You know people by how they send, by the fist. Next day, two fists at one key. “What guarantees have you that your government is Communist?” Across it, another party in their cabinet: “Disregard. Have you any wheat?”
}
{
- afraid(): In the queue for dripping, men home from Russia said that people there were arrested by list. “What do they get on it?” a woman asked.
- hungry(): In the queue for dripping, men home from Russia said they were free there, on an eighth of bread. “Free of what?” a woman asked.
- bread >= 3: In the queue for dripping, men home from Russia said there were eggs in the markets. They were made to say the price twice.
- else: In the queue for dripping, men home from Russia said there was a queue there too. They were asked who’d paid them.
}
What did you answer Moscow? #ask
+ [What I was handed. Kun gave his word that he could be relied on. It was a short message. #c:handed]
    -> da_handed
+ [“Please repeat.” You can buy two minutes that way, and the ministers needed them. #c:repeat]
    -> da_repeat
+ [The weather, to keep the circuit. Eleven degrees, wind west, hopeful. Nobody had given me “hopeful”. #c:weather]
    -> da_weather
+ [Nothing, until I had it on paper. On a key you can’t look anybody in the face. #c:paper]
    -> da_paper
+ [Read this file in short. #c:short]
    -> da_short

=== da_handed ===
The guarantee, Kun answered, was himself. {government == one_party or brest == brest.refused:I sent it at eighteen words a minute, so they’d hear each one. A secretary wanted it again with more conviction. There’s no sign for conviction. I sent it at twenty-two.|Back came two receipts, one from each fist: “Noted”, and “Noted with interest”. A secretary wished to know which was the friendly one. The first, I said.}
-> da_farm

=== da_repeat ===
So I had two minutes of it at my back. {january == wait:Berlin had waited, said a Socialist, and was alive to say so. And what else, said a Communist, had Berlin got?|Socialists, said a Communist, ran at the first shot. Who, said a Socialist, had let whom out of jail?} Then they answered, all together, that they were one party and of one mind.
-> da_farm

=== da_weather ===
On the Tuesday a Moscow paper had it: “The mood in Budapest is hopeful.” {hungry() and brest != brest.refused:It had the eleven as well, as grammes of fat, and a cotton mill there sent us sympathy. They were on ten.|By Friday our own ministry sent down to ask was that so. It was raining by then. “Hopeful, with rain,” I wrote, and they printed it.}
-> da_farm

=== da_paper ===
Nine pages, in violet pencil. I sent the first and the last. {squads == taxed:Page four gives the land to everybody. Page five takes a sixth of the crop, “as in Russia”, with “as in Russia” struck out, and put back, and struck out. Its back was clean; I used it for the chess.|Page four gives the land to everybody. Page five explains how it’ll be kept in one piece. Its back was clean; I used it for the chess.}
-> da_farm

=== da_farm ===
#scene: estate
{
- squads == brigades: Next, a letter. My sister Piroska hoed on a count’s estate by the Tisza. Her Jani, a prisoner in Russia, had seen a village share out the squire’s fields, with string, and squads fetch the grain after. It was the string he talked about. “When do they measure here?”
- else: Next, a letter. My sister Piroska hoed on a count’s estate by the Tisza. Her Jani, a prisoner in Russia, had seen a village share out the squire’s fields, with string, and a clerk come after for the tax. “When do they measure here?”
}
Never, said the ministry’s economists. Big farms feed towns. Cut one up, and whoever has a piece will eat what’s on it, and Budapest gets the view. But the farm-hands had delegates sitting on the stairs. The Romanian army was coming, they said, and who’d die for a bailiff?
-> da_estates

=== da_estates ===
Third of April, 09:00. What did you send out about the estates? #ask
+ [That they were the nation’s now, whole, with the same bailiff to ring the same bell at five. #c:nationalised #hinge:estates #record]
    ~ decide_estates(nationalised)
    -> da_nationalised
+ [That each village might share out its own. Surveyors by Sunday; until then they could use string. #c:divided #hinge:estates]
    ~ decide_estates(divided)
    -> da_divided

=== da_nationalised ===
{ da_short: -> da_nationalised_short }
Kun had the say, and most ministers were with him. Piroska: “They’ve painted out the Count on the carts and painted in the State. The bailiff calls me comrade. He pays in white money, printed on one side, and the shop takes only the old blue.”
On the sixteenth the Romanian army came on, with Jani beyond the Tisza to meet it. The man beside Jani said it was hoeing weather, and stood up, and Jani saw him home. Two hundred kilometres. At five the bell went. #date: 1919-04-16 16 April 1919 #rail: budapest-constantinople cut
-> da_vienna

=== da_divided ===
{ da_short: -> da_divided_short }
Kun hadn’t wanted it, but the soldiers’ councils, asked what they’d fight for, answered like the stairs. Piroska: “Three acres and a bit. Jani fell over the string.” And the economists were right: Budapest had a third less flour.
On the sixteenth the Romanian army came on, with Jani beyond the Tisza to meet it. Ours were pushed back till they had the river in front and the string behind, and there stood. Our posts quit asking me when they’d be relieved. #date: 1919-04-16 16 April 1919 #rail: budapest-constantinople cut #wedge: budapest / The land behind us is ours
-> da_vienna

=== da_vienna ===
#scene: crossing
From 22:00 I had Vienna, a fist that never hurried. He sent news, and chess moves, his own or his mother’s. Munich had gone to councils too. Would Vienna join us? Friedrich Adler, he sent, who led its workers’ council, said no. Otto Bauer, at the foreign ministry, had put the stocks on half a sheet: coal, from the Czechs, ten days; flour, from the Allies, eleven. Join, and both would stop. That Thursday a police horse had been shot in a riot. By evening, he sent, there was no horse. #date: 1919-04-17 17 April 1919 #place: vienna #city: munich council
{
- allies == iron_berlin: “It wants somebody with nerve,” I sent. “Berlin has it,” he sent. “We’ve heard what it eats. Adler shot a prime minister, in the war. He can also add.” “Everyone at once,” I sent. “Who’d be left to shut off the coal?” “The Czechs. They’ve only just got a country. Knight takes bishop.”
- january == wait: “It wants somebody with nerve,” I sent. “Berlin had it, and waited,” he sent. “Adler shot a prime minister, in the war. He can also add.” “Everyone at once,” I sent. “Who’d be left to shut off the coal?” “The Czechs. They’ve only just got a country. Knight takes bishop.”
- else: “It wants somebody with nerve,” I sent. “Two in Berlin had it,” he sent, “and are dead. Adler shot a prime minister, in the war. He can also add.” “Everyone at once,” I sent. “Who’d be left to shut off the coal?” “The Czechs. They’ve only just got a country. Knight takes bishop.”
}
What did you send him? #ask
+ [That we had wheat and they had a gun works. Somebody could do that sum, too. #c:wheat]
    -> da_wheat
+ [That he’d left his queen open. He had. #c:queen]
    -> da_queen
+ [That my sister had married one of the men who’d pay for it. Could he tell Bauer that? #c:jani]
    -> da_jani
+ [What our squad with the lorry had done that day, since I’d had to send that as well. #c:lorry]
    -> da_lorry

=== da_wheat ===
He went to ask in the corridor. “Back-door prices. Flour, one kilo: a pair of boots. Lard: the other pair. {estates == nationalised:We’ve guns, and forty thousand pianos. But whose is the wheat, they ask here, the hands’ or the bailiff’s? One likes to know whom one’s robbing.”|Potatoes: a piano, good tone. We’ve guns, and forty thousand pianos. Send a barge.”}
-> da_lists

=== da_queen ===
“I know,” he sent. “I wanted to see if you’d tell me.” His mother had hit him with {estates == divided:the front page, the one with our string on it|the newspaper}.
-> da_lists

=== da_jani ===
{estates == divided:“Then Bauer knows what she’s in for. Three years a prisoner in Siberia, and a loaf by forty.” I asked Jani how.|“Bauer was three years a prisoner in Siberia. One learns to divide a loaf by forty.” I asked Jani how.} One man cuts; one with his back turned calls out names. “It comes out fair,” Jani said, “and some die.”
-> da_lists

=== da_lorry ===
He asked me to repeat, though he’d had it. “They read these out in our council,” he sent, “when it’s moved to join you. {lists == courts:Somebody always gets up then and asks why in Russia they’d have had a judge. You lose thirty votes a list.”|You lose forty votes a list.” Who read? “The ones who like you. Very quietly.”}
-> da_lists

=== da_lists ===
#scene: map
{
- lists == courts: {da_lorry:That was|There was} a lorry of the Lenin Boys, a squad in leather who hunted the government’s enemies. They and the tribunals left some five hundred dead. I sent their lists as “order restored”. Moscow asked once, did they bring people to court, as theirs must?
- else: {da_lorry:That was|There was} a lorry of the Lenin Boys, a squad in leather who hunted the government’s enemies. They and the tribunals left some five hundred dead. I sent their lists as “order restored”. Moscow, whose Cheka was its own judge, never asked.
}
Out of order: fourteenth of April, fifth name, Halmos. He’d taught me to send, with a coin on my wrist, and had complained of that lorry. It’s said the Jews did it. Kun was one; so were the lawyer above Halmos and the tailor below. The sheet had two signatures and nothing about church.
And you sent it? #ask
+ [I sent it. If I’d stopped they would have set a boy at the key who’d have spelt it wrong. #c:sent]
    -> da_sent
+ [I sent it, and kept the flimsy. There’s a tin of them under the floor of that hut. #c:flimsies]
    -> da_flimsies
+ [I sent it with the two signatures, which weren’t to go. That went all over Europe. #c:names]
    -> da_names
+ [I reported sick. Three days. It went out without me, just the same. #c:sick]
    -> da_sick

=== da_sent ===
Forty-one words, at his speed, with the coin on my wrist. It didn’t fall. Prague took it down, and thanked me. {lists == courts:Vienna asked, “Halmos, one L? And which judge?” I said one L.|Vienna asked, “Halmos, one L?” I said one.}
-> da_friday

=== da_flimsies ===
A hundred and eighty-eight carbons, with who handed each in. People have had the floor up since, in the other hut. I’ll tell you which board when I know who you work for.
-> da_friday

=== da_names ===
A minister came to see who I was. So young, he said; who’d taught me? “Number five,” I said. For a fortnight the squad was kept in barracks. After that the foot of the sheet came cut off.
-> da_friday

=== da_sick ===
The boy sent “odor restored”. On the third day Halmos’s wife came to the hut; he’d always told her, if he was late, to ask the station. So it was the boy she asked. He’s a grocer now.
-> da_friday

=== da_friday ===
#scene: crossing
Eighteenth of April, Good Friday, 23:15. What came from Vienna? #ask
+ [Greetings, a crate of cartridges marked as a gramophone, and the sum again. #c:sympathy #hinge:vienna #record]
    ~ decide_vienna(sympathy)
    -> da_sympathy
+ [Three words. Then he held the key down, a long one, and I took the phones off. #c:joins #hinge:vienna #locked:{not can_join_vienna():{estates == nationalised:Vienna will not stake its bread on fields that no peasant holds.|Vienna has seen what Berlin eats under its tribunals.}}]
    ~ decide_vienna(joins)
    -> da_joins

=== da_sympathy ===
{ da_short: -> da_sympathy_short }
{ estates == nationalised:
    Adler’s council voted that. Our gun-workers went north and beat the Czechoslovak troops, and for three weeks I could talk to a Slovak council republic, at Prešov. Thirteenth of June, Clemenceau, for the Allies: go back behind the line, and the Romanians will too. I sent that we had gone. I never took down that they had. First of August, Kun took the train to Vienna, which let him in. On the third a Romanian officer asked me where it switched off. #date: 1919-08-01 1 August 1919 #city: munich reaction #city: budapest reaction
- else: Adler’s council voted that. In June we held half Slovakia, and Clemenceau, for the Allies, wrote that if we left it the Romanians would go too; we asked them to go first. Jani got his wheat in with a rifle on the cart, and I had some, for my winter coat. Then the shells ran short. Sixth of October, Kun took the train to Vienna, which let him in. The Count had his fields by All Saints’, and sent a bill for the string. #date: 1919-10-06 6 October 1919 #city: munich reaction #city: budapest reaction
}
{
- da_flimsies: Then came the White Terror: our own officers, with longer lists, and they did ask about church. Me they kept, for the mast. So there are two tins.
- da_names: Then came the White Terror: our own officers, with longer lists, and they did ask about church. Me they kept, for the mast. I sent theirs with the signatures too. Once.
- da_sick: Then came the White Terror: our own officers, with longer lists, and they did ask about church. Me they kept, for the mast. I couldn’t report sick. The boy had left.
- else: Then came the White Terror: our own officers, with longer lists, and they did ask about church. Me they kept, for the mast. I did those with the coin as well.
}
Last from Vienna, in clear: “Resign. Or shall we call it a draw?”
-> da_end

=== da_joins ===
{ da_short: -> da_joins_short }
_Wir kommen auch._ We’re coming too. Nobody had found a mistake in the sum. But farm-hands of ours had sat two days on Adler’s stairs, with loaves under their coats, and the Arsenal’s gunsmiths with them. He asked the councils, street by street, who’d go cold for it. They bet. Bauer had voted no, and stayed to do the coal. #city: vienna council #wedge: vienna / One river, two councils
By morning the Czechs had shut off the mines. By May the lying-in hospital had nine degrees. Ninth of May: “Rook takes pawn. That’s hers, she had it ready. She died at six.” #date: 1919-05-09 9 May 1919 #city: vienna hungry #city: munich reaction
But wheat went up by barge and rifles came down. They called it a federation, and neutral. {da_flimsies:A commission printed who’d signed for the lorry, and their faiths, which were several. I kept my tin.|A commission printed who’d signed for the lorry, and their faiths, which were several.} In September Moscow asked again for guarantees. We asked for coal. #date: 1919-09-10 10 September 1919 #city: budapest council #city: vienna council
-> da_end

=== da_end ===
#scene: bridge
{
- vienna == joins: She sets the clock right by her own watch. The man with the tea, come for the glasses, sets his by hers. #frame
- else: The clock has been started again. Nobody was near it. She reads the stamp on the cover of the box, and does not say what it says. #frame
}
{ da_short: -> file_done }
{
- vienna == joins and da_queen: I’ve met him. He’s fat, and he leaves his queen open yet.
- vienna == joins: I’ve met him. He’s fat, and talks. I’d thought I should know him by his hands, and I did.
- da_weather: I never met him. I send to him yet, some nights, on a dead key: eleven degrees, wind west.
- else: I never met him. It’s a matter of record that I was a rook up.
}
-> file_done

// ---------------------------------------------------------------- in short

=== da_short ===
She gives you hours, and you give them days. On 20 March 1919 Hungary’s government resigns sooner than give up more land to the Allies. Next day Socialists and imprisoned Communists join and proclaim a republic of councils; nobody is hurt. Ilona Szabó, at the wireless, takes down Moscow’s first question: what guarantees are there? #frame
Budapest queues for dripping. Ilona’s sister hoes on a count’s estate, as farm-hands do all over Hungary, and asks when it will be shared out. Never, say the economists: large farms feed towns, and small ones feed whoever is on them. The farm-hands’ delegates answer that the Romanian army is coming, and nobody will die for a bailiff. #frame
-> da_estates

=== da_nationalised_short ===
The estates are kept whole, under the state and the old bailiffs, who pay in money that no village shop will take. When the Romanian army attacks on 16 April, many soldiers walk home. #frame #date: 1919-04-16 16 April 1919 #rail: budapest-constantinople cut
-> da_vienna_short

=== da_divided_short ===
The land is shared out, with string at first. Budapest has a third less flour at once. But when the Romanian army attacks on 16 April, it is stopped in the end at the Tisza. #frame #date: 1919-04-16 16 April 1919 #rail: budapest-constantinople cut #wedge: budapest / The land behind us is ours
-> da_vienna_short

=== da_vienna_short ===
An armed squad, the Lenin Boys, kills without trial; ministers disband it, and it comes back. Some in Vienna’s workers’ council would join Hungary. Its leader, Friedrich Adler, and the foreign minister, Otto Bauer, have counted how long the city would live without Czech coal and Allied flour: less than a fortnight. #frame #place: vienna #date: 1919-04-17 17 April 1919 #city: munich council
-> da_friday

=== da_sympathy_short ===
{ estates == nationalised: Vienna sends its sympathy. In June Clemenceau promises that the Romanians will go back if the Hungarians do; only the Hungarians do. Kun falls on 1 August, the Romanians enter on the 3rd, and the White Terror kills more than the Red one did. #frame #date: 1919-08-01 1 August 1919 #city: munich reaction #city: budapest reaction | Vienna sends its sympathy. The line on the Tisza holds through the harvest; in October the shells are gone, and Kun with them. The estates go back to their owners, and the White Terror kills more than the Red one did. #frame #date: 1919-10-06 6 October 1919 #city: munich reaction #city: budapest reaction }
-> da_end

=== da_joins_short ===
Vienna joins. For a month it has no coal; people burn the floors, and the old and the newborn die of it. Then wheat goes one way and rifles the other. A loose federation calls itself neutral, offers the Slovaks a share, and is still there in September. #frame #date: 1919-09-10 10 September 1919 #city: munich reaction #city: budapest council #city: vienna council
-> da_end
