package intake

// heads are the words by which people, forms and programs call a column, in the languages
// that Kith speaks; letter case, accents, blanks and punctuation do not count. Fields are
// keys of a member's front matter, labels of its links ("links.GitHub"), or one of:
//
//	given, family   parts of the name
//	country         a part of the location
//	id              what the person is called in addresses
//	body            the text below the front matter
//	private         what is never taken over
var heads = map[string]string{
	"name":     "name, full name, member, member name, display name, person, participant, contact; ganzer name, vollstandiger name, mitglied; nom complet, nom et prenom, prenom et nom, membre; nombre completo, nombre y apellidos, miembro; nome completo, membro; 名前, 氏名, お名前, なまえ; الاسم, الاسم الكامل, اسم العضو",
	"given":    "first name, given name, forename; vorname; prenom; nombre de pila, primer nombre; primeiro nome, nome proprio; 名; الاسم الاول, الاسم الأول",
	"family":   "last name, surname, family name; nachname, familienname, zuname; nom de famille; apellido, apellidos; sobrenome, apelido; 姓, 苗字; اسم العائلة, اللقب",
	"role":     "role, member role, status in the community; rolle; rol, papel, funcao; 役割; الدور",
	"joined":   "joined, joined on, join date, date joined, member since, since; beigetreten, beitritt, beitrittsdatum, eintritt, eintrittsdatum, mitglied seit, dabei seit; membre depuis, date d adhesion, date d arrivee; miembro desde, fecha de alta, fecha de ingreso, desde; membro desde, data de entrada, data de adesao; 参加日, 入会日; تاريخ الانضمام, عضو منذ",
	"left":     "left, left on, leave date, date left, member until; ausgetreten, austritt, austrittsdatum; date de depart, parti le; fecha de baja; data de saida; 退会日; تاريخ المغادرة",
	"pronouns": "pronouns, pronoun; pronomen; pronoms; pronombres; pronomes; 代名詞; الضمائر",

	"languages": "languages, language, spoken languages; sprachen, sprache; langues, langue; idiomas, idioma, lenguas; linguas; 言語; اللغات, اللغة",
	"location":  "location, city, town, place, based in, where; ort, wohnort, stadt; ville, lieu, localisation; ciudad, lugar, ubicacion; cidade, local, localidade, localizacao; 場所, 都市, 所在地; المدينة, الموقع, المكان",
	"country":   "country; land; pays; pais; 国; الدولة, البلد",
	"timezone":  "timezone, time zone, tz; zeitzone; fuseau horaire, fuseau; zona horaria, huso horario; fuso horario, fuso; タイムゾーン, 時間帯; المنطقة الزمنية",
	"skills":    "skills, skill, expertise, knows, competencies, can do; fahigkeiten, kenntnisse, kompetenzen, kann; competences, savoir faire; habilidades, competencias, conocimientos; 技能, スキル, 得意なこと; المهارات, مهارات",
	"offers":    "offers, offer, can help with, offering, happy to help with; angebote, bietet, bietet an, hilft bei; offre, offres, propose, peut aider; ofrece, ofertas, puede ayudar con; oferece, pode ajudar com; 提供できること, 手伝えること; يعرض, العروض, يمكنه المساعدة في",
	"wants":     "wants, wants to learn, want to learn, looking for, would like to learn; wunsche, sucht, mochte lernen, will lernen; souhaite, veut apprendre, cherche; quiere aprender, busca; quer aprender, procura; 学びたいこと, 知りたいこと; يريد ان يتعلم, يريد أن يتعلم, يبحث عن",

	"links.GitHub":   "github, github username, github handle, github account, github profile, github url, github id",
	"links.GitLab":   "gitlab, gitlab username, gitlab profile, gitlab url",
	"links.Mastodon": "mastodon, fediverse",
	"links.LinkedIn": "linkedin, linkedin url, linkedin profile",
	"links.Bluesky":  "bluesky",
	"links.ORCID":    "orcid, orcid id",
	"links.Website":  "website, web site, web, homepage, home page, url, blog, link, site; webseite, internetseite; site web, site internet, page web; sitio web, pagina web; pagina, site pessoal; ウェブサイト, ホームページ; الموقع الالكتروني, الموقع الإلكتروني",

	"id":   "id, handle, username, user name, login, nickname, slug; benutzername, kurzel; identifiant, pseudo; usuario, nombre de usuario; nome de usuario, utilizador; ユーザー名; اسم المستخدم",
	"body": "about, about me, bio, biography, introduction; uber mich, vorstellung; a propos, presentation, biographie; sobre mi, presentacion, biografia; sobre mim, apresentacao; 自己紹介; نبذة, نبذة عني",
	"private": "email, e mail, mail, email address, e mail address, mailadresse, email adresse, e mail adresse, emailadresse; courriel, adresse e mail, adresse email, adresse electronique; correo, correo electronico, direccion de correo; endereco de email; メール, メールアドレス; البريد الالكتروني, البريد الإلكتروني; " +
		"phone, phone number, telephone, mobile, cell; telefon, telefonnummer, handy, mobil; telephone portable, portable; telefono, movil; telefone, celular; 電話, 電話番号; الهاتف, رقم الهاتف, الجوال; " +
		"address, street, street address, postal address, zip, postcode; adresse, anschrift, strasse, plz; code postal; direccion, codigo postal; endereco, morada; 住所, 郵便番号; العنوان; " +
		"birthday, birth date, date of birth, age; geburtstag, geburtsdatum, alter; date de naissance, anniversaire, age; fecha de nacimiento, cumpleanos, edad; data de nascimento, aniversario, idade; 生年月日, 誕生日, 年齢; تاريخ الميلاد, العمر; " +
		"password, passwort, mot de passe, contrasena, senha, iban, gender, sex",
}

// Words that mean the name as a whole, or one part of it where another column has the
// other part.
var parts = map[string]struct{ alone, beside, is string }{
	"nom":    {"name", "given", "family"},
	"nombre": {"name", "family", "given"},
	"nome":   {"name", "family", "given"},
}
