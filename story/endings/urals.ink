// E10. Behind the Urals. Ends the run in November 1918, after file 04: the peace was refused and the barns were empty.
// Dossier E10, TP3. As world.ink stands it needs ultimatum, refused and brigades, and an Assembly shut or elected again; any cabinet, any lists.
// The Left SRs stay in the government, since nothing was signed. Invented: the forty-one districts, the stationmaster, Stepan, the postcards.
// Can be lost: fyodor (assembly dissolved and lists own), karlis (always here).
// Nadia counts and compares. Ilmars records, weighs, and puts the worst thing in a clause about procedure.

=== urals ===
# ending: 10
# title: Behind the Urals
# year: 1930
# place: yekaterinburg
# date: 1930-08 August 1930
You close the fourth file, and nobody hands you a fifth. The other six go on by the next train, to another district and another writer. The man who brought the tea is the stationmaster, which is why it was always hot. He also sits on the schools’ council of the district. It was the schools’ council that sent for the box. #part: frame #date: 1930-08 August 1930 #place: yekaterinburg #city: yekaterinburg council #city: petrograd hungry #city: moscow council #rail: petrograd-moscow cut #rail: moscow-penza cut #rail: penza-samara cut
There is to be a reader, printed in a railway carriage that was the mint in 1918 and has stood behind the water tower since, on what is left of the banknote paper. Hold a sheet to the lamp: there is a thousand roubles in it. Nothing crosses the line between two districts without a stamp from each; that is what is on the cover. Forty-one districts will take it, if each may leave out a page. He picks it here, so the witnesses stopped talking when he came in. Their papers are stamped as far as here. And the door was open for him to hear the bell. A train is expected. It was expected on Tuesday.
The Germans came down the Nevsky in March of eighteen in clean boots, and I packed cigarettes for them till November. I spat on one in twenty. I kept count, because there was one decent corporal and I’d not have liked him to get it. #part: nineteen30 #voice: nadia
Then those went home, and of the eleven trains one was sent back, to see what was left. In it were our people and the Left SRs and {coalition == walkout and assembly == dissolved:two brass bands|such of the others as had kept up}. They got down and waited to be met. It was washing day. They govern us together most winters. {coalition == walkout and assembly == dissolved:Neither|None of them} can afford to move out. The other ten have districts of their own to see to. #cast: leftsrs
Osip Lvovich asked us once how you take a government down. In our district we do it in April, with the double windows, and put one up again for the winter.
{ assembly == dissolved and lists == own:
    Fyodor Zimin had the next room. He’d gone to the Volga, to the Assembly’s people, and in the autumn of eighteen he was on a list. I’ve his stove. Every April I voted for the ones whose list it was. Then one April I didn’t, and nothing happened, and I went home and blacked the stove. #lost: fyodor #lost: assembly
- else:
    {assembly == dissolved:Fyodor Zimin has the next room again. He did his three years, and read a good deal, and came back for his stove.|Fyodor Zimin has the next room still.} He made guns once. One finger won’t close, so he teaches ploughs to boys whose ten all do. He sits for the other side. When they’re in he has the good chair, when we’re in I do, and we carry it across the landing. #cast: fyodor
}
I go round for the women’s section, me and a boy with a magic lantern. Twenty-six districts let us in. In the first you’re divorced by postcard. In the next you need the priest, and in the one after, your husband’s mother has to put it in writing. So I carry postcards.
Last spring I stood at a bridge with eighty women whose rye had failed. On the other side was a district that had rye, and a gate. They’d held a meeting about us. All as it should be, women voting. They passed us out the minutes.
I have the transit window at this station. Of the forty-one stamps on the rack thirty-eight are valid this week. Goods are weighed. #voice: ilmars
{lists == own: In 1918 I copied lists, in carriage nine. When somebody comes to the window whose name I know, I can work out whose son he is. He cannot. I do not weigh the goods{assembly == dissolved:, nor, ever, a magic lantern from Petrograd}. | In 1918 prisoners went from carriage nine to a soviet’s court, each with a slip that I had signed. Some came back along the corridor. When somebody comes to the window whose name I know, I do not weigh the goods. } It is entered as a saving of time.
I share half a mail van with a brakesman, Stepan. In this district there is no law about that. There is one about bees. Two districts to the south they flog for it, by resolution. Before a journey the map is consulted.
Latvia is a republic, with a coat of arms and a fleet. I could go home. They would ask me at a window what I did in 1918, and I know what is done with the answer.
Kārlis, from the next place in the trench, stands in the book for February 1918, at Pskov, as absent. To alter that to “fallen” one needs two who saw it. In eleven years at a window where everybody passes I have found one. #lost: karlis
The revolution refuses to sign. The Germans take Petrograd in March 1918 and Moscow in June, and {coalition == walkout and assembly == dissolved:a government of two parties|a government of several parties} rides trains to Yekaterinburg with the gold and the plates for printing money. Partisans cost the invader more grain than he takes, and the villages pay both. When Germany breaks in November, part of the government comes back to ruined cities, and the country has got used to doing without one. There is a Cossack south, a duma in Siberia, Makhno’s free districts, a dozen republics, Kyiv’s among them. #part: outcome
Nobody is strong enough to conquer the rest, so for twelve years they have bargained: salt against sleepers, a bridge against a vote. By 1930 the federation holds more elections than anywhere else from Lisbon to Tokyo, and runs fewer trains than in 1914. Hunger comes back every second or third year, to a few districts at a time, while their neighbours vote on it. Poland, Germany and Japan have begun to choose slices. The map of 1941 cannot be drawn: perhaps small countries in a German or a Japanese shadow, perhaps a league that remembers how occupiers are worn down.
By district: a postcard, a priest or a mother-in-law #gain: women #was: {was_women()}
Nobody legislates, as a rule; one looks at the map #gain: lgbt #was: {was_lgbt()}
A dozen republics, by treaty, while the neighbours are busy #gain: nations #was: {was_nations()}
The works are the guild’s, for as many as are left in it #gain: workplaces #was: {was_workplaces()}
The commune’s, and shared out again after every quarrel #gain: land #was: {was_land()}
In every yard, armed, and elected again before the mud is dry #gain: councils #was: {was_councils()}
The peace was refused. It cost both capitals and nearly all the works, and it kept the parties of the revolution together, on the same line. #part: why #cause: brest
{ coalition == walkout:
    One party made the first government and then took in the Left SRs{assembly == reelected:, and after the second election the SRs}. Together with the left of Lenin’s own party they outnumbered his peace. #cause: coalition #cast: leftsrs
- else:
    {assembly == dissolved:What was left of a cabinet of all the socialists|A cabinet of nearly all the socialists} could agree about the land. Against the peace each party had a reason of its own, and together the reasons were a majority. #cause: coalition
}
{ assembly == dissolved:
    The Assembly was shut after one night, and what met again on the Volga was a corner of it. When the centre went there was no body that everybody had elected, and each district began again with its own. #cause: assembly #lost: assembly
- else:
    The Assembly was elected twice, and travelled east in four carriages. Two of the carriages came back, and so there has never been a quorum. Its voters had got the habit, and used it nearer home. #cause: assembly #cast: assembly
}
The war on Kyiv in the first winter left no grain coming from Ukraine, and few Ukrainian soldiers with a reason to stand between the Germans and the road to Moscow. #cause: rada
Districts with rye keep a gate. In 1918 squads from the trains took what there was within a day’s march of the line, and there was not a second time. #cause: squads
{ lists == own:
    Ask in any district what the centre was, and they will tell you of a carriage. In it the Cheka judged its own prisoners, and moved on. They have not voted for another. #cause: lists
- else:
    The Cheka’s prisoners were brought before soviet courts, and when the train went on the court got down and stayed. It is the best part of what the federation has for law. #cause: lists
}
Likely enough to be chosen: when the question was first put, in January 1918, more of the Bolsheviks’ leaders were for revolutionary war than for either other course, and most Left SRs were to the end. Unlikely to be lived through. Germany must stop at Moscow, break in November all the same, and leave behind it nobody who is ready to take its place. #part: plausibility #cast: leftsrs
That is where the story is weakest. A Petrograd run by Germans most probably ends with a conservative protectorate, as Kyiv’s did under its Hetman, and with Russian officers who inherit two capitals and the arsenals. And what is told here as freedom fed some districts by shutting out others. A centre that can take bread everywhere can also carry it. #part: objection
Second printing, Ufa, 1934. Page 61 is left out for Perm, page 62 for Vyatka. Price: two eggs. #part: last
-> file_done
