// 06. Csepel, Budapest, March–August 1919. A wireless operator takes down what Moscow asks and Vienna answers.
//
// Facts: dossier TP6, timeline 33–36, 39. Documented: Moscow’s question about guarantees; the fusion in the prison; estates kept whole under
// their old bailiffs; Adler’s and Bauer’s sum; a Slovak Council Republic in June and July; Clemenceau’s note; the fall on 1 August and the
// Romanian entry on the 3rd and 4th. 18 April 1919 was Good Friday. Invented: Ilona, Piroska and Jani, the operator at Vienna, the gramophone.
// With the estates divided and no Vienna it holds until October 1919; with Vienna it stands at the end of that summer.
// Ilona’s voice: in the order received, with the hour. She quotes a message with its gaps, and corrects her own times. She measures
// people by how they send: their fist, their speed, what they leave out. She is rude about speeches.

=== danube ===
# file: 06
# title: The Guarantees
# witness: Ilona Szabó, wireless operator, Csepel station
# born: 1897, beyond the Tisza; a farm-hand’s daughter
# asked: What came through?
# content: war, killings by both sides (named, not shown)
# place: budapest
# date: 22 March 1919
{
- january == force: To the first sheet a strip of tape is pinned: BERLIN, BERLIN, BERLIN, and then blank. #frame #city: budapest council #city: vienna stirring #city: berlin council
- january == wait: To the first sheet a strip of tape is pinned, a speech, in German, with a woman’s initials at the foot. #frame #city: budapest council #city: vienna stirring #city: berlin stirring
- else: To the first sheet a strip of tape is pinned: one call sign, over and over, with the gaps left in which somebody might have answered. #frame #city: budapest council #city: vienna stirring #city: berlin reaction
}
Ilona Szabó asks whether the clock can be stopped. It is four minutes slow and she cannot talk across it. #frame
In the order received, then; what came first had often happened last. Twenty-first of March, 19:30, off the evening paper: the Allies had drawn a new line through Hungary, and Count Károlyi would sooner hand over than sign. He says now that he never wrote that. By 20:00 the Socialists had walked round to the prison where the Communists were and become one party with them across Béla Kun’s bunk. Nobody was hurt. By supper we were a republic of councils.
Twenty-second, 17:00, I raised Moscow. First thing out of Moscow was a question.
{
- brest == brest.refused: I knew that fist; it had called from Yekaterinburg all the year before, and been home ten weeks. “Please inform… what guarantees… that your government is in fact… and not merely…”
- government == one_party: One fist, very fast, no courtesies. “Please inform… what guarantees… that your government is in fact Communist and not merely…”
- else: Two fists, pushing each other off the key. The one: “Please inform… what guarantees…” And across it the other: “…wheat?”
}
Outside my hut they were queuing for dripping. What did you answer? #ask
+ [What I was handed. Kun gave his word that he could be relied on. It was a short message. #c:handed]
    -> da_handed
+ [Please repeat. One can get two minutes to think that way, and they’d need them. #c:repeat]
    -> da_repeat
+ [The weather, to keep the circuit. Eleven degrees, wind west, hopeful. Nobody had given me “hopeful”. #c:weather]
    -> da_weather
+ [Nothing, until I had it on paper. On a key you can’t look anybody in the face. #c:paper]
    -> da_paper
+ [Read this file in short. #c:short]
    -> da_short

=== da_handed ===
Moscow sent back one word. I logged it as “noted”; it may have been “unnoted”. The strength was falling.
-> da_farm

=== da_repeat ===
They repeated. It came through whole the second time, and Kun read it over my shoulder and ate my pencil.
-> da_farm

=== da_weather ===
It’s in a Moscow newspaper. “The mood in Budapest is reported hopeful.” That was me.
-> da_farm

=== da_paper ===
He wrote eleven pages. I sent the first and the last. Nobody has ever missed the other nine.
-> da_farm

=== da_farm ===
#scene: estate
Then the farms. My sister Piroska hoed on a count’s estate beyond the Tisza, as we all had, and her Jani had just put on the red armband. Her letter, four days on the road: “When do they measure?”
The economists were against measuring. A big farm feeds a town, they said, and a small one feeds whoever’s on it; Budapest has two million mouths and it is April. They weren’t fools. The farm-hands’ delegates had come up in carts and sat down on the stairs of the ministry. Nobody will die for a bailiff, they said, and wouldn’t be made a speech at.
-> da_estates

=== da_estates ===
Third of April, 09:00. What did you send out about the estates? #ask
+ [That they were the nation’s. Whole, with the same bailiff, at the same hour in the morning. #c:nationalised #hinge:estates #record]
    ~ decide_estates(nationalised)
    -> da_nationalised
+ [That the surveyors would come by Sunday, and that until then they might use string. #c:divided #hinge:estates]
    ~ decide_estates(divided)
    -> da_divided

=== da_nationalised ===
{ da_short: -> da_nationalised_short }
Kun had the say and most of the ministers were with him. Piroska, six days on the road: “They’ve painted out the Count on the carts and painted in the State. They had the paint already.” On the sixteenth the Romanians came on, and our men fell back to the river and a good many further. Jani walked home. #date: 16 April 1919 #rail: budapest-constantinople cut
-> da_vienna

=== da_divided ===
{ da_short: -> da_divided_short }
Kun hadn’t wanted it. The soldiers’ councils had been asked, and it was the stairs all over again. Piroska, six days: “We’ve three acres and a bit, and Jani fell over the string.” In Budapest we’d a third less flour at once; whoever had land was eating. But on the sixteenth the Romanians came on, and at the Tisza they stopped. You could hear it in how our posts sent: they’d quit asking when they’d be relieved. #date: 16 April 1919 #rail: budapest-constantinople cut #wedge: budapest / The land behind us is ours
-> da_vienna

=== da_vienna ===
#scene: crossing
I’d Vienna from 22:00 each night, an operator there with a fist like a good waltz. We never asked names. He sent me what the day had been, and then his chess move.
Their councils wanted to come in with us, half of them. Friedrich Adler, who led them, wouldn’t; he’d shot a prime minister in the war, so nobody could call him timid. And Bauer at the foreign ministry had done it as a sum. Coal, from the Czechs: ten days. Flour, from the Americans, by Trieste: eleven. On the twelfth day there’d be a council republic of Vienna with nothing to cook and nothing to cook it on. I had that sum in clear. I couldn’t find the mistake. #place: vienna
{
- allies == iron_berlin: “And Berlin did it without asking,” he sent, “and we’ve heard what they eat there. Knight takes bishop.”
- january == wait: “In Berlin they waited,” he sent, “and they’re all alive. Knight takes bishop.”
- else: “In Berlin they didn’t do the sum,” he sent. “Knight takes bishop.”
}
What did you send him? #ask
+ [That we’d wheat, and they’d a gun works. Somebody could do that sum, too. #c:wheat]
    -> da_wheat
+ [That he’d left his queen open. He had. #c:queen]
    -> da_queen
+ [That my sister’s husband stood on the Tisza, or had, and could he say that to Bauer? #c:jani]
    -> da_jani
+ [What the lorry had done that day, since I’d had to send that also. #c:lorry]
    -> da_lorry

=== da_wheat ===
A long gap. “They are doing it now,” he sent. “They’ve asked me for quiet.”
-> da_lists

=== da_queen ===
“I know,” he sent. “I wanted to see if you’d tell me.”
-> da_lists

=== da_jani ===
“Bauer knows all your husbands,” he sent. “He was on a front four years. That’s how he got good at sums.”
-> da_lists

=== da_lorry ===
He asked me to repeat. He’d had it the first time; I know when someone has had it.
-> da_lists

=== da_lists ===
#scene: map
There was a lorry. They called themselves the Lenin Boys, and wore leather, and where they’d been there’d be a list, and I sent it out as “order restored”. Before it was over it came to four or five hundred people. They were put down twice, once by our own ministers. It was said afterwards that it had been the Jews. Kun was one; so was the lawyer on the first list, and the tailor below him. Those orders had names under them. Nobody asked me what church until August.
And you sent it? #ask
+ [I sent it. If I’d stopped they would have set a boy at the key who’d have spelt it wrong. #c:sent]
    -> da_sent
+ [I sent it, and kept the flimsies. There’s a tin of them under the floor of that hut. #c:flimsies]
    -> da_flimsies
+ [Once I sent it with the names, which weren’t in the text. That went all over Europe. #c:names]
    -> da_names
+ [I reported sick. Three days. It went out without me, just the same. #c:sick]
    -> da_sick

=== da_sent ===
That’s what I told the court, later, in nearly those words. The officer who sat on it nodded. He’d used it himself.
-> da_friday

=== da_flimsies ===
Two hundred and six sheets. Everyone who’s governed us since has dug for them, in the other hut.
-> da_friday

=== da_names ===
Two ministers resigned over it and one came out to Csepel to see who I was. “So young,” he said, and put the squad in barracks. For that fortnight there were no lists.
-> da_friday

=== da_sick ===
The boy sent “odor restored”. I have that one.
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
    We did it without. In May our men went north against the Czechoslovak troops, and at Prešov there was a Slovak council republic, with its own flag and its own notepaper; I had it on the air for three weeks. Thirteenth of June, Clemenceau: go back behind the line, and the Romanians will go back too. We went back. They didn’t. After that they attacked with what was left, and it wasn’t for anything. First of August, Kun took the train to Vienna, which let him in. On the third the Romanians were in the suburbs. #date: 1 August 1919 #city: budapest reaction #city: munich reaction
- else: We did it without. In May they went north against the Czechoslovak troops; in June Clemenceau ordered everyone back, and since we’d a river that held, we asked who’d go first. It held through the harvest. Jani sowed his rye with a rifle on the plough. Then the shells ran out, for Vienna’s works were making ovens, for the Americans. Twentieth of October, Kun took the train to Vienna, which let him in. #date: 20 October 1919 #city: budapest reaction #city: munich reaction
}
After that came the officers, with lists of their own, and they’d longer to do it in and more to do it with. More than ours, I’d say, by twice. I’d both sets through my hands, and they spelt better. My last from Vienna, in clear: “Resign. Or we’ll call it a draw.”
-> da_end

=== da_joins ===
{ da_short: -> da_joins_short }
It was Adler in the end. The stairs had got to him, he told them, there’d been people on them from our side of the river, with bread under their coats to show. So they bet it. Bauer resigned, and stayed on to do the coal. #city: vienna council #wedge: vienna / One river, two councils
On the eleventh day the Czechs shut off Ostrava, to the hour. He sent me what it was like: the trams stopped; the Prater cut up for stoves; in the lying-in hospital they boiled the instruments on parquet. His mother died of a chest in May. He put it after the chess. #date: 9 May 1919 #city: vienna hungry
But Steyr made rifles, and there was wheat, and the line on the Tisza stood. They called it a federation and said it was neutral, and the Slovaks at Prešov were offered to be the third in it and believed half. By September the Allies had sent a commission to see why we weren’t dead. Moscow asked again for guarantees. We asked for coal. #date: 10 September 1919 #city: budapest council #city: vienna council
-> da_end

=== da_end ===
#scene: bridge
{
- vienna == joins: She sets the clock right by her own watch. The man with the tea, who has come in for the glasses, sets his by hers. #frame
- else: The clock has been started again. Nobody was near it. She gets up and reads the stamp on the cover, holding it to her ear first, for a joke, and does not say what it says. #frame
}
{ da_short: -> file_done }
{
- vienna == joins and da_queen: I’ve met him. He’s fat, and he does leave his queen open.
- vienna == joins: I’ve met him. He’s fat, and talks. I’d thought I should know him by his hands, and I did.
- da_weather: I never met him. I send it to him yet, some nights, on a dead key: eleven degrees, wind west.
- else: I never met him. It’s a matter of record that I was a rook up.
}
-> file_done

// ---------------------------------------------------------------- in short

=== da_short ===
She gives you hours, and you give them days. On 21 March 1919 Hungary’s government hands over rather than sign away land to the Allies. Socialists and imprisoned Communists join and proclaim a republic of councils; nobody is hurt. Ilona Szabó, at the wireless, takes down Moscow’s first question: what guarantees are there that it is a real one? #frame
Outside, Budapest queues for dripping. Her sister hoes on a count’s estate, like a third of the country’s farm people, and asks when it will be measured out. The economists answer that large farms feed towns. The farm-hands’ delegates answer that nobody will die for a bailiff. #frame
-> da_estates

=== da_nationalised_short ===
The estates are kept whole, under the state and the old bailiffs. When the Romanian army attacks on 16 April, many soldiers walk home. #frame #date: 16 April 1919
-> da_vienna_short

=== da_divided_short ===
The land is shared out, with string at first. Budapest has less flour at once. But when the Romanian army attacks on 16 April, it is stopped at the Tisza. #frame #date: 16 April 1919 #wedge: budapest / The land behind us is ours
-> da_vienna_short

=== da_vienna_short ===
An armed squad, the Lenin Boys, kills some hundreds; it is put down, and comes back. In Vienna the councils are led by Friedrich Adler, with Bauer at the foreign ministry. They know how long the city could live without Czech coal and American flour: less than a fortnight. #frame #place: vienna
-> da_friday

=== da_sympathy_short ===
{ estates == nationalised: Vienna sends its sympathy. In June a Slovak council republic stands for three weeks. Clemenceau promises that the Romanians will go back if the Hungarians do; only the Hungarians do. Kun falls on 1 August, the Romanians enter on the 3rd, and the White Terror kills more than the Red one did. #frame #date: 1 August 1919 #city: budapest reaction | Vienna sends its sympathy. The line on the Tisza holds through the harvest; in October the shells are gone, and Kun with them. The White Terror kills more than the Red one did. #frame #date: 20 October 1919 #city: budapest reaction }
-> da_end

=== da_joins_short ===
Vienna joins. For a month it has no coal; people burn the floors, and the old and the newborn die of it. Then there is wheat one way and rifles the other. A loose federation calls itself neutral, offers the Slovaks a place, and is still there in September. #frame #date: 10 September 1919 #city: budapest council #city: vienna council
-> da_end
