// 13. Tiflis, November and December 1922. A teacher is asked to sign that nothing happened, and waits on a bench to be heard.
//
// Facts: dossier TP13, timeline 50, 57 and 58, part F 7. The republic of May 1918; its parliament, elected in February 1919 by men and women, five
// women in it; Moscow’s treaty of 7 May 1920. The Red Army crossed the border in February 1921; the cadets held the heights at Kojori; Maro
// Makashvili, a nurse, was killed there. Abkhazia: Mazniashvili’s governorship of June 1918, the treaty with Tiflis of December 1921. South Ossetia:
// villages burned in June 1920, after a rising for Soviet power that Moscow’s party had backed; some five thousand dead by an Ossetian count, most of them in
// flight; the Guard’s commander printed a diary. Stalin’s plan of August 1922, voted down in Tiflis on 15 September; Lenin’s letter of the 26th; the Central
// Committee’s vote of 6 October; the Georgian committee resigned on 22 October, after Lenin had rebuked its tone. The federation had been decreed in
// November 1921, on Lenin’s draft. The blow fell at Ordzhonikidze’s flat, late in November, before Rykov; what was said (a horse, a donkey) is told in
// several ways. The inquiry, voted before it over the resignations, excused him; Lenin heard Dzerzhinsky on 12 December and was not content; a stroke on
// the 16th, kept secret; the Committee passed the draft treaty on the 18th, and no other text lay before it.
// What Ordzhonikidze says on the bench he said elsewhere (one railway, the closed border, the hungry); that he sat there is invented. So are the supper,
// the choice between three texts on that day, Tamar, Irakli Gvelesiani and what elections do for him, Esma Agrba, Gersan Gagloev, the lessons, the young
// man with the statement. Lenin’s notes of 30 December belong to file 14.
// Tamar’s voice: no contractions, whole sentences with a concession in them, titles and full names; a teacher who corrects. Wit, and then none:
// where it is Irakli the surname falls away.

=== tiflis ===
# file: 13
# title: The Slap
# witness: Tamar Lelashvili, teacher, Georgian Communist
# born: 1898, Tiflis; a notary’s daughter
# asked: What was to be signed?
# content: an invasion, burned villages, prison (named, not shown)
# place: tiflis
# date: 1922-11-20 November 1922
# where: { nations == 0: Georgia, 1922. Moscow’s army took this elected republic in 1921 and has held Warsaw since 1920. Russia and its neighbours are to become one state. Georgia’s own Communists ask to be equals. | Georgia, 1922. Moscow’s army took this elected republic in 1921. Now Russia and its neighbours are to become one state. Georgia’s own Communists ask to be equals in it. On what terms? }
{
- nations == 0: Two soldiers back from Warsaw have the corridor tonight. Tamar Lelashvili gives them her name in full, and waits until it is written. #frame #city: tiflis stirring #city: warsaw reaction
- with_danube_now(): Tamar Lelashvili has wine to see on to the Danube boat. She gives her name in full, and waits until it is written. #frame #city: tiflis stirring #city: vienna council
- allies == iron_berlin: Tamar Lelashvili has you move the telephone, gives her name in full, and waits until it is written. #frame #city: tiflis stirring #city: berlin council
- else: Tamar Lelashvili gives her name in full, and waits until it is written. #frame #city: tiflis stirring
}
I taught history at a girls’ school in Tiflis, and was a Communist; my husband, Irakli Gvelesiani, taught geography there, and was a Menshevik. Georgia was a republic from 1918, with a parliament for which women too had voted, and Moscow recognised it by treaty. In February 1921 the Red Army crossed its border, to help a rising that had been arranged. Two Georgians had pressed for it until Vladimir Ilyich Lenin, who governed in Moscow, gave way: Comrade Stalin, commissar for the nationalities, and Comrade Grigol Ordzhonikidze, who led the party in the Caucasus. #elsewhen #front: georgia border
Where were you when it came into Tiflis? #ask
+ [At my classroom window. I had told the sixth form whom to expect. #c:window]
    -> ti_window
+ [At the station. My husband was leaving, and I had chosen to stay. #c:station]
    -> ti_station
+ [On the Kojori road, with bandages, among the boys who held it. #c:kojori]
    -> ti_kojori
+ [In the school cellar, with the youngest. Their fathers were in both armies. #c:cellar]
    -> ti_cellar
+ [Read this file in short. #c:short]
    -> ti_short

=== ti_window ===
{nations == 0:They came, only more tired than I had said. Two of the girls who stood there have brothers in the garrison of Warsaw now, and write to them in Russian.|{tax == tax.early:They came, less thin than I had said, for their villages had kept their grain that year. A girl whose brother was a cadet on the heights at Kojori asked to be excused, and has not greeted me since.|They came, only more tired than I had said. A girl whose brother was a cadet on the heights at Kojori asked to be excused. I excused her, and she has not greeted me since.}}
-> ti_republic

=== ti_station ===
{with_danube_now():He was to go on to Vienna, where his own party governs, and had the school atlas inside his coat, which would not button over it. We could neither of us think of anything. Irakli laid his forehead against mine.|He had the school atlas inside his coat, which would not button over it. We had quarrelled about that day for two years, and could now think of nothing. Irakli laid his forehead against mine.}
-> ti_republic

=== ti_kojori ===
{curzon == halt:They were cadets, and sang at night. The road was being opened for my party, by men sent home to plough, and then fetched for this. A nurse, Maro Makashvili, a poet’s daughter, was killed there by a shell, carrying what I carried.|They were cadets, and sang at night. The road was being opened for my party, but the wounded lay on this side of it. A nurse, Maro Makashvili, a poet’s daughter, was killed there by a shell, carrying what I carried.}
-> ti_republic

=== ti_cellar ===
We said the rivers of Georgia, from the list that my husband had left me. At the Aragvi somebody began to cry, and then they all did. {allies == iron_berlin:A soldier opened the door, with a German behind him who had a camera.|A Russian soldier opened the door, and shut it again.}
-> ti_republic

=== ti_republic ===
#front: georgia lifted
In March the government sailed for France. Irakli Gvelesiani went as far as the gangway and came home, since a teacher of geography, he said, ought to be where it is. A year later he was put into Metekhi, the prison above the river{government == plural:, until the printers elected him to the soviet. There, on Thursdays, he refuted me|{terror >= 2:, where on Saturdays I might bring him bread and be contradicted through a grating|, and in the autumn over the border, from where he contradicted me by post}}. #elsewhen
Then Russia and the republics beside it were to be joined. In August 1922 Comrade Stalin, by then general secretary, proposed to make Ukraine, Belarus and the Caucasus parts of Russia; Georgia’s committee, under Comrade Polikarpe Mdivani, voted against. It must be a new union, of equals, wrote Lenin, who had been ill all summer. But Georgia was to be a third of a Caucasian federation, which he too had wished for, and our committee asked that it sign for itself. In October Lenin rebuked the committee’s tone. It resigned, and by night Ordzhonikidze had appointed another.
“In a parliament one resigns and there is an election,” {government == plural or terror >= 2:said|wrote} Irakli Gvelesiani. “With you there is an appointment. We could have dismissed Ordzhonikidze, Tamar, and he dismissed us with your help.”
-> ti_slap

=== ti_slap ===
#scene: mezzanine
On Mondays I gave Georgian lessons to Ordzhonikidze’s wife, Zinaida Gavrilovna, and was kept to supper. Comrade Kabakhidze was there once, a friend of Mdivani’s, and Comrade Rykov, Lenin’s deputy. {bread >= 3:There was a goose, since the villages sold again|There were beans, since one did not care to be seen with more}{with_danube_now():, and a barrel kept back from the Danube boat|{with_berlin_now():, and a toast to Berlin, which buys our manganese|{nations == 0:, and a toast to the garrison of Warsaw|, and too much wine}}}. Kabakhidze said that certain people keep a horse at the republic’s expense, and that our host was Stalin’s donkey.
Ordzhonikidze came round behind my chair and struck him in the face. Zinaida Gavrilovna asked who would take bread, and I was so frightened that I took some.
That week a young man brought a statement into my classroom.
What were you to sign? #ask
+ [That nothing had happened. I asked him to put in the hour at which it had not. #c:nothing]
    -> ti_nothing
+ [That I had seen nothing, because I had been pouring the wine. #c:seen]
    -> ti_seen
+ [That it had been a quarrel between friends. I asked which was the friend. #c:friends]
    -> ti_friends
+ [That I had not been there. I asked him who, in that case, had eaten my supper. #c:absent]
    -> ti_absent

=== ti_nothing ===
{lists == courts:He put it in, in a fair round hand. I reminded him that by Moscow’s own rule such a paper wants the stamp of a court, and he went to ask for one, and was not sent to us again.|He put it in, in a fair round hand. I could not sign for the others, I said, and so he wrote beneath it all those to whom nothing had happened, and folded it small.}
-> ti_bench

=== ti_seen ===
{terror >= 3:In that house the men pour, I told him, and he wrote down which, and I saw what I had done. He|In that house the men pour, I told him, and he took a note of it. He} asked whether he might put that I had been unwell, and I said that I should be, if it helped him.
-> ti_bench

=== ti_friends ===
{government == plural:He asked me not to tell the soviet, where my husband would have it read out. I had him write the sentence on the board, and the girls copied it down.|His own teacher had struck him, he told me, and had been a good teacher. I had him write the sentence on the board, and the girls copied it down.}
-> ti_bench

=== ti_absent ===
He had a list of the plates, and was one short. {bread >= 3:He had been promised a post in the new trading office for it, and had told his mother.|He had not slept, and I believe that he had been promised a pair of shoes for it.} I gave him tea, and he drank it standing.
-> ti_bench

=== ti_bench ===
#scene: glasses
I did not sign. That night I set a chair against the door, and sat on the bed in my coat, hearing the glasses jump on that table.
Moscow had sent an inquiry into the resignations, under Felix Dzerzhinsky of the security police; I waited four days in its corridor. Esma Agrba, a teacher from Abkhazia, on our coast, sat there about paper for a primer. “In your republic’s first month your general made himself our governor,” she told me. “Now Tiflis is our equal by treaty, and writes to us on the form for districts.” Gersan Gagloev, an Ossetian, had come about beams. My husband’s government burned his village in 1920, after a rising under a red flag, and his mother died on the pass. “You ask who invaded in the year twenty-one,” he said. “That year I came home, and began to ask for beams.”
What did you say to them? #ask
+ [To her, that a nation must first be free. She asked how large one has to be. #c:large]
    -> ti_large
+ [I asked him for his village’s name. In class I had called that summer a rising. #c:village]
    -> ti_village
+ [Nothing. I corrected exercises, as I do when I am in the wrong. #c:essays]
    -> ti_essays
+ [I offered them my lunch. It was an egg, and there were three of us. #c:lunch]
    -> ti_lunch

=== ti_large ===
{nations == 0:“As large as Poland,” I said, and heard it. She did not take it up. She cut a pear, and gave me the half without the bruise, and asked how it was taught with us, the war of the year twenty.|I set out for her how a nation differs from a district, which I know well. She listened as one does to a child reciting. Then she cut a pear, and gave me the half without the bruise.}
-> ti_paper

=== ti_village ===
He told me, and then the houses from the mill upwards, with whoever had lived in each. The commander had printed a diary of how fine the fires looked. {government == plural:My husband read from it in the soviet, when I asked him.|I had it on my shelf.}
-> ti_paper

=== ti_essays ===
{government == plural:Towards evening my husband came by with a petition, saw Esma Agrba asleep against my shoulder, and took off his hat. To turn the page I should have had to move that arm, and I did not, until they put out the lamps.|Towards evening Esma Agrba fell asleep against my shoulder. Her hair smelt of wood smoke. To turn the page I should have had to move that arm, and I did not, until they came to put out the lamps.}
-> ti_paper

=== ti_lunch ===
{bread >= 3:They would not hear of it. He had a cheese, and she had half a hen, since the markets were open in the mountains too, and we ate in that corridor as one does on a journey, and spoke of shoes.|Gersan Gagloev cut it with a thread, very evenly. It rained, and we spoke of shoes until it was dark. I do not know when I have liked anybody’s company so much.}
-> ti_paper

=== ti_paper ===
#scene: inquiry
On the last day Ordzhonikidze sat down on our bench. What had Georgia, Armenia and Azerbaijan done, he asked, while they were rid of one another? They had fought over districts, and cut one railway in three; Yerevan starved while grain stood in trucks at our border; and our own Communists had closed it to the starving of the Volga. I wanted a flag on the bridge, and he wanted the train to get across. {nations == 0:Poland, he said, had been left outside, and now my pupils’ brothers must stand guard in Warsaw.|{with_danube_now():Vienna and Budapest had joined by treaty, I said. They had one river to begin with, he said.|{with_berlin_now():In Germany Bavaria has ministers of its own, I said. Berlin buys our manganese, he said, and wishes to write to one address.|{allies == iron_berlin:Berlin’s commissars, he said, and not with admiration, would ask no German province.|{legien == crushed:With generals in Berlin, he said, nobody beyond the border would help a small country for nothing.|And nobody beyond the border would help us, he said, large or small.}}}}} I had no answer. The passengers, I ought to have said, would like to be asked.
Dzerzhinsky’s inquiry excused the blow. We heard that Lenin was not content, and then, in whispers, that he was ill again. On the 18th of December the party’s Central Committee was to decide. Stalin’s text made us parts of Russia. Lenin’s made the republics equals, but the federation, in which Ordzhonikidze appoints, would sign for Georgia. By ours the inquiry was to be held again first, and then each republic would sign for itself, keep its own ministers, and leave to Moscow war, treaties and money; Ukraine’s Communists, at Kharkiv, wanted the same. #date: 1922-12-16 16 December 1922
-> ti_union

=== ti_union ===
How were Russia and the other republics joined? #ask #else:lenin_form
+ [As parts of Russia, with a language each. He was ill, and Stalin’s text came back. #c:autonomisation #hinge:union]
    ~ decide_union(autonomisation)
    -> ti_autonomisation
+ [As equals, on Lenin’s paper and in Stalin’s manner, with Georgia a third of a federation. #c:lenin_form #hinge:union #record]
    ~ decide_union(lenin_form)
    -> ti_lenin_form
+ [As equals who signed each for itself, when the inquiry had been held again, aloud. #c:equals #hinge:union]
    ~ decide_union(equals)
    -> ti_equals

=== ti_lenin_form ===
{ ti_short: -> ti_lenin_form_short }
The Central Committee kept Lenin’s form. Russia, Ukraine, Belarus and the Caucasian federation are equals in it, and each may leave. Ordzhonikidze stayed; those who had resigned were found posts a long way off. {nations == 0:And it altered nothing, since soldiers sat in Warsaw as before, and while one country is held so, the others do not trust their paper.|{nations >= 3:But Kharkiv, having once been recognised, struck out two ministries and would not sign until they stayed out, and Tiflis saw that it can be done.|Yet every valley is to have its school, and Esma Agrba has her paper. What stands on it is settled elsewhere. I have held the primer, and was happy, and you will please put that down.}} #date: 1922-12-18 18 December 1922 #city: tiflis quiet #scene: map
-> ti_posted

=== ti_equals ===
{ ti_short: -> ti_equals_short }
Ukraine’s delegates would not vote before the blow had been looked into, and the Committee gave way. It was done in our old parliament, with open doors. Ordzhonikidze stood up and said that he had struck him, and was suspended. Georgia signed. Esma Agrba asked from the gallery whether Sukhumi might, and our chairman ruled that it was not on the paper. {nations == 0:Nothing came of it. The treaty holds when all have signed, and Warsaw, which soldiers hold, cannot; the commanders had asked for that.|The rest is settled in Tiflis, in Kharkiv and in Minsk, {nations >= 4:and Kharkiv has asked us for an envoy|and they have begun to say no}.} #date: 1922-12-18 18 December 1922 #city: tiflis {nations > 0:council|quiet} #scene: map {nations > 0: #front: georgia border }
-> ti_posted

=== ti_autonomisation ===
{ ti_short: -> ti_autonomisation_short }
The reason given was honest. In the war, Comrade Stalin had written, the party had let young people play at independence, and they had begun to believe in it. The republics enter Russia, and their offices obey its offices. {nations == 0:A telegram of thanks was read from Warsaw, signed by a general.|{government == plural:In the congress the other parties voted against it, aloud, and it was passed. }Over our station the Georgian letters stayed, with larger Russian ones above them.} “Now we stand in one row, you and we,” said Esma Agrba, and it gave her no pleasure. Gersan Gagloev was content with it, and told me so. #date: 1922-12-18 18 December 1922 #city: tiflis reaction #scene: map
-> ti_posted

=== ti_posted ===
That winter I was sent to Moscow’s inspectorate, where a Latvian, Ilmars Ozols, gave me the desk by the window. {government == plural:Irakli stayed at home, and made speeches, which he sent me.|{terror >= 2:My sister took the bread to Metekhi, and wrote that Irakli had a cough.|Irakli wrote to ask whether our plane tree was standing.}}
-> ti_sheet

=== ti_sheet ===
Tamar Lelashvili asks for a copy of her sheet, to take home {union == equals and nations > 0:over a border where she will be asked for it in Georgian|{union == autonomisation:over what used to be a border|on the next train}}. #frame
Do you make her one? #ask #else:refused
+ [You copy it out for her, each name in full, and blot it. #c:copied]
    -> ti_copied
+ [You refuse. There is one file, and it stays together. #c:refused]
    -> ti_refused
+ [You copy it, and keep the second sheet yourself. #c:kept]
    -> ti_kept

=== ti_copied ===
~ second_sheet = given_her
{first_page == turned:Oksana Hrytsenko, a telegraphist, has told her that one is shown the page here. She holds the two side by side and puts right the same vowel in both.|She holds the two side by side and puts right the same vowel in both. Hers goes into the lining of her glove.} #frame
-> file_done

=== ti_refused ===
~ second_sheet = withheld
{first_page == shut:She nods; Oksana Hrytsenko, a telegraphist, has told her about the folder.|She nods, as at an answer that is wrong and was expected.} Then she has you read it to her once more, slowly. Her lips move. #frame
-> file_done

=== ti_kept ===
~ second_sheet = kept_back
{neighbour == left_out:She asks whether names can be left out of it, and watches which drawer it goes into. After|She watches which drawer it goes into. After} a while she asks for your own full name and writes it on her cuff. #frame
-> file_done

// ---------------------------------------------------------------- in short

=== ti_short ===
Georgia has been a republic since 1918, with an elected parliament led by Mensheviks, and Moscow recognised it by treaty. Under it a Georgian general governed Abkhazia in 1918, whose council had asked for soldiers and not for him, and villages in South Ossetia were burned in 1920, after a rising for Soviet power. In February 1921 the Red Army takes the country: Stalin and Grigol Ordzhonikidze, who leads the party in the Caucasus, both Georgians, have pressed for it, and Lenin consents. In 1922 Stalin would make Ukraine, Belarus and the Caucasus parts of Russia. Lenin insists on a union of equals, with Georgia inside a Caucasian federation. Georgia’s own Communists, round Budu Mdivani, wish to sign for themselves; Lenin rebukes them, and they resign. #frame #elsewhen #front: georgia lifted
Late in November, at supper, Ordzhonikidze strikes one of Mdivani’s friends; Tamar Lelashvili will not sign that nothing happened. An inquiry under Dzerzhinsky, head of the security police, sent to hear those who resigned, excuses him. Lenin is not content, and then has a stroke. On 18 December the party’s Central Committee is to choose: Stalin’s form, Lenin’s, or one in which each republic signs for itself and keeps its own ministers, once the inquiry has been held again. #frame #date: 1922-12-16 16 December 1922
-> ti_union

=== ti_lenin_form_short ===
Lenin’s form is kept: Russia, Ukraine, Belarus and a Caucasian federation join as equals who may leave. Georgia is one third of that federation, Ordzhonikidze stays, and Mdivani’s friends are posted elsewhere. {nations == 0:Warsaw is still held by soldiers, and nobody takes the paper at its word.|There are schools in each language; what matters most is settled in Moscow.} #frame #date: 1922-12-18 18 December 1922 #city: tiflis quiet
-> ti_sheet

=== ti_equals_short ===
The inquiry is held again, in public, and Ordzhonikidze is suspended. Each republic signs for itself, and gives up only war, treaties and money. Abkhazia, which asks to sign too, may not. {nations == 0:Because soldiers hold Warsaw, the treaty is put off until Warsaw can sign, and changes nothing.|Georgia and Ukraine have governments that can say no.} #frame #date: 1922-12-18 18 December 1922 #city: tiflis {nations > 0:council|quiet} {nations > 0: #front: georgia border }
-> ti_sheet

=== ti_autonomisation_short ===
With Lenin ill, Stalin’s first plan is passed: Georgia, Ukraine and the others become parts of Russia, with their own languages, and take orders from Moscow’s offices. Ordzhonikidze stays{nations == 0:, and so do the soldiers in Warsaw}. Abkhazians and Ossetians now stand in one row with the Georgians. #frame #date: 1922-12-18 18 December 1922 #city: tiflis reaction
-> ti_sheet
