package corpus

import "strings"

// A name is how it is written and how an id spells it.
type name struct{ text, id string }

// A tongue is how one part of the world names its people.
type tongue struct {
	given, family []name
	familyFirst   bool
}

// parse reads names parted by spaces, each as "text" or "text/id".
func parse(words string) []name {
	var names []name
	for _, word := range strings.Fields(words) {
		text, id, spelt := strings.Cut(word, "/")
		if !spelt {
			id = strings.ToLower(text)
		}
		names = append(names, name{text, id})
	}
	return names
}

// person puts a name together; double gives it a second family name.
func (t tongue) person(d dice, double bool) name {
	given, family := pick(d, t.given), pick(d, t.family)
	if double {
		second := pick(d, t.family)
		family = name{family.text + "-" + second.text, family.id + "-" + second.id}
	}
	if t.familyFirst {
		return name{family.text + " " + given.text, given.id + "-" + family.id}
	}
	return name{given.text + " " + family.text, given.id + "-" + family.id}
}

// latin are the names of most people, from many languages.
func latin() tongue {
	return tongue{given: parse(`
Abena Adaeze Agnes Aino Alva Amalia Anouk Anselm Arvid Astrid Ayşe/ayse Basil Beatriz Benedikt Birgit Bogdan
Brigid Camille Cas Celeste Cleo Cosmin Dagny Damir Desmond Dilan Dorota Ebba Edwin Eilidh Eino Elodie Emre
Enzo Esme Eszter Fabio Femke Fergus Flávia/flavia Florin Frauke Gael Gesa Gijs Gwen Halima Hanno Hedda Hilde
Idris Ilse Imani Ines Ingrid Ivo Jadwiga Jakub Joost Josefa Kaja Kalle Kwame Ladislav Laszlo Leonor Ludmila
Maeve Malik Maren Matyáš/matyas Merete Milan Mireille Moritz Naledi Nesrin Nuno Ode Oisín/oisin Ottilie Paulo
Pernille Pia Rafael Ragnhild Ronja Rune Sabine Séverine/severine Sipho Stellan Sunniva Tamsin Tiago Tove Ulrike
Veit Vesna Wanja Wiebke Xoán/xoan Ylva Zdeněk/zdenek Željka/zeljka Zuzanna Øyvind/oyvind Łucja/lucja`),
		family: parse(`
Achterberg Adler Ahonen Alvarez Amsel Arslan Asante Balogun Barbieri Becker Berggren Bjørnstad/bjornstad Boateng
Bouchard Brennan Březina/brezina Byrne Caldeira Carvalho Cavalli Çelik/celik Cermak Chevalier Coelho Dahl Dietz
Dimitriu Dlamini Doyle Drăgan/dragan Eklund Ekwueme Falk Farkas Ferreira Finch Fjeld Fontaine Forsyth Galvão/galvao
Gallagher Graça/graca Grönlund/gronlund Haas Halvorsen Hartmann Heikkinen Herrera Hollander Horák/horak Hübner/huebner
Iversen Jankowski Jelinek Kallas Kamara Karlsen Kettering Kiss Kjær/kjaer Koch Kovács/kovacs Krüger/krueger Laine
Lambert Landau Leclerc Lindgren Łuczak/luczak MacLeod Madsen Maes Marchetti Mazur Mensah Molnár/molnar Monteiro
Mulder Nagy Ndlovu Nieminen Noël/noel Nyström/nystrom O’Hara/ohara Okonkwo Öztürk/oeztuerk Pascoe Pavlić/pavlic
Pereira Popescu Quist Rasmussen Rees Ricci Romero Ruiz Saarinen Şahin/sahin Salonen Santoro Schäfer/schaefer Serrano
Sikora Solberg Stoica Svoboda Szabó/szabo Takács/takacs Teixeira Thorne Tremblay Ustinov Valente Vanhanen Vik Visser
Voss Wallin Wiśniewski/wisniewski Wolff Yeboah Zanetti Zeller Ziegler Žižka/zizka`)}
}

// others are the names of the rest, in their own scripts.
func others() []tongue {
	return []tongue{
		{given: parse(`Αθηνά/athina Δάφνη/dafni Ηλίας/ilias Θάλεια/thaleia Νίκος/nikos Φοίβος/foivos`),
			family: parse(`Αγγέλου/angelou Βλάχου/vlachou Καλλέργης/kallergis Μαυρίδης/mavridis Ράλλης/rallis Ψαρρού/psarrou`)},
		{given: parse(`Богдана/bohdana Вера/vera Глеб/gleb Дарина/daryna Мирон/myron Снежана/snezhana`),
			family: parse(`Бондаренко/bondarenko Гаврилюк/havryliuk Ильенко/ilyenko Мельник/melnyk Руденко/rudenko Шевчук/shevchuk`)},
		{given: parse(`אורי/uri גילה/gila יונתן/yonatan נועה/noa רות/ruth תמר/tamar`),
			family: parse(`אלון/alon ברק/barak גולן/golan לביא/lavi שקד/shaked תבור/tavor`)},
		{given: parse(`أمل/amal باسم/basem جميلة/jamila سلمى/salma طارق/tareq نادر/nader`),
			family: parse(`الحلبي/alhalabi الخطيب/alkhatib النجار/alnajjar بركات/barakat شاهين/shahin منصور/mansour`)},
		{given: parse(`आरती/aarti कबीर/kabir दीपा/deepa मोहन/mohan रोहन/rohan सीमा/seema`),
			family: parse(`कुलकर्णी/kulkarni जोशी/joshi पाटिल/patil मिश्रा/mishra राव/rao वर्मा/verma`)},
		{given: parse(`ანი/ani გიორგი/giorgi ელენე/elene ლევანი/levani ნინო/nino`),
			family: parse(`ბერიძე/beridze გელაშვილი/gelashvili კაპანაძე/kapanadze მაისურაძე/maisuradze`)},
		{given: parse(`Արամ/aram Լիլիթ/lilit Նարե/nare Տիգրան/tigran`),
			family: parse(`Գրիգորյան/grigoryan Հակոբյան/hakobyan Սարգսյան/sargsyan`)},
		{given: parse(`陽菜/hina 蓮/ren 結衣/yui 悠真/yuma さくら/sakura 海斗/kaito`), familyFirst: true,
			family: parse(`石川/ishikawa 小林/kobayashi 松本/matsumoto 中島/nakajima 岡田/okada 山口/yamaguchi`)},
		{given: parse(`雅婷/yating 子轩/zixuan 美玲/meiling 志强/zhiqiang 思远/siyuan`), familyFirst: true,
			family: parse(`陈/chen 林/lin 黄/huang 周/zhou 吴/wu 徐/xu`)},
		{given: parse(`하은/haeun 지호/jiho 수빈/subin 예준/yejun`), familyFirst: true,
			family: parse(`최/choi 정/jung 강/kang 윤/yoon 임/lim`)},
		{given: parse(`กานดา/kanda ธนา/thana มาลี/malee สมชาย/somchai`),
			family: parse(`จันทร์ดี/chandee บุญมา/boonma ศรีสุข/srisuk`)},
		{given: parse(`ሰላም/selam ዳዊት/dawit ሃና/hanna ብሩክ/biruk`),
			family: parse(`ተስፋዬ/tesfaye በቀለ/bekele ገብሬ/gebre`)},
	}
}
