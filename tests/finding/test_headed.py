"""Places and bodies that the glossary does not have, by the words for their kind."""

from __future__ import annotations

import pytest

from tests.finding.offered import unknown


@pytest.mark.parametrize(
    ("language", "text", "kind", "found", "name"),
    [
        ("az", "Yanğın Göyçəli kəndində olub.", "place", "Göyçəli kəndində", "Göyçəli kəndi"),
        ("tr", "Yangın Karaören Köyü'nde çıktı.", "place", "Karaören Köyü'nde", "Karaören Köyü"),
        ("kk", "Өрт Жаңатоған ауылында шықты.", "place", "Жаңатоған ауылында", "Жаңатоған ауылы"),
        ("uz", "Yangiariq qishlogʻiga bordik.", "place", "Yangiariq qishlogʻiga", "Yangiariq qishlogʻi"),
        ("ky", "Кара-Баш районунун акими келди.", "place", "Кара-Баш районунун", "Кара-Баш району"),
        ("tk", "Ol Täzeýap obasynda doguldy.", "place", "Täzeýap obasynda", "Täzeýap obasy"),
        ("ru", "Он живёт в селе Новотроянское.", "place", "селе Новотроянское", "село Новотроянское"),
        ("en", "They live in Garadagh District.", "place", "Garadagh District", "Garadagh District"),
        ("az", "Dünən Gəncədə yağış yağıb.", "place", "Gəncədə", "Gəncə"),
        ("tr", "Fabrika Eskikent'te açılacak.", "place", "Eskikent'te", "Eskikent"),
        ("tr", "Geçen hafta New York'ta görüştüler.", "place", "New York'ta", "New York"),
        ("az", "Sonra Buenos-Ayresə köçdü.", "place", "Buenos-Ayresə", "Buenos-Ayres"),
        ("uz", "U keyin Berlinga bordi.", "place", "Berlinga", "Berlin"),
        ("en", "Moscow said nothing.", "place", "Moscow", "Moscow"),
        ("ru", "В Министерстве инвестиций, промышленности и торговли сказали.", "organisation",
         "Министерстве инвестиций, промышленности и торговли", "Министерство инвестиций, промышленности и торговли"),
        ("ru", "В городе Рудный прошёл дождь.", "place", "городе Рудный", "город Рудный"),
        ("ru", "Он живёт на улице Пушкина.", "place", "улице Пушкина", "улица Пушкина"),
        ("ru", "Он живёт в городе Москве.", "place", "городе Москве", "город Москва"),
        ("az", "Görüşdə İqtisadiyyat Nazirliyinin nümayəndəsi var.", "organisation", "İqtisadiyyat Nazirliyinin",
         "İqtisadiyyat Nazirliyi"),
        ("kk", "Ол Сыртқы істер министрлігінде істейді.", "organisation", "Сыртқы істер министрлігінде",
         "Сыртқы істер министрлігі"),
        ("uz", "Toshkent texnologiya institutida oʻqiydi.", "organisation", "Toshkent texnologiya institutida",
         "Toshkent texnologiya instituti"),
        ("az", '"Xəzər İnşaat" MMC-nin direktoru gəldi.', "organisation", '"Xəzər İnşaat" MMC-nin',
         '"Xəzər İnşaat" MMC'),
        ("kk", "«Ақжол Құрылыс» ЖШС зауыт ашты.", "organisation", "«Ақжол Құрылыс» ЖШС", "«Ақжол Құрылыс» ЖШС"),
        ("uz", "«Xalq Invest» bankining raisi ketdi.", "organisation", "«Xalq Invest» bankining",
         "«Xalq Invest» banki"),
        ("tr", "Anadolu Işık Holding A.Ş. fabrika açtı.", "organisation", "Anadolu Işık Holding A.Ş.",
         "Anadolu Işık Holding A.Ş."),
        ("ru", "Директор ООО «Светлый путь» уехал.", "organisation", "ООО «Светлый путь»", "ООО «Светлый путь»"),
        ("ru", "Это дело Министерства иностранных дел.", "organisation", "Министерства иностранных дел",
         "Министерство иностранных дел"),
        ("en", "She works for the Ministry of Finance.", "organisation", "Ministry of Finance", "Ministry of Finance"),
        # An "and" between common words, a head that is part of a longer name, a number, a person it is called after.
        ("az", "Dünən Meşə və Torpaq Fondunun rəisi verib.", "organisation", "Meşə və Torpaq Fondunun",
         "Meşə və Torpaq Fondu"),
        ("tr", "Dün Bozova Ovası Sulama Birliği Denetim Kurulu toplandı.", "organisation",
         "Bozova Ovası Sulama Birliği Denetim Kurulu", "Bozova Ovası Sulama Birliği Denetim Kurulu"),
        ("kk", "Олар Алматы облысының спорт басқармасына барды.", "organisation",
         "Алматы облысының спорт басқармасына", "Алматы облысының спорт басқармасы"),
        ("tr", "Karar Bolu 3. Aile Mahkemesince verildi.", "organisation", "Bolu 3. Aile Mahkemesince",
         "Bolu 3. Aile Mahkemesi"),
        ("ky", "Кечээ Жайлообек Аманов атындагы китепкана ачылды.", "organisation",
         "Жайлообек Аманов атындагы китепкана", "Жайлообек Аманов атындагы китепкана"),
        # Words of the body after the person, two words with a hyphen, words of several and of somebody's.
        ("kk", "Кеше Абай атындағы Қазақ ұлттық опера және балет театры ашылды.", "organisation",
         "Абай атындағы Қазақ ұлттық опера және балет театры", "Абай атындағы Қазақ ұлттық опера және балет театры"),
        ("uz", "Alisher Navoiy nomidagi davlat akademik katta teatrida konsert boʻldi.", "organisation",
         "Alisher Navoiy nomidagi davlat akademik katta teatrida",
         "Alisher Navoiy nomidagi davlat akademik katta teatri"),
        ("kk", "Мұны Халықаралық қазақ-түрік университеті ашты.", "organisation",
         "Халықаралық қазақ-түрік университеті", "Халықаралық қазақ-түрік университеті"),
        ("kk", "Мұны Қазақстан мұсылмандары діни басқармасы жариялады.", "organisation",
         "Қазақстан мұсылмандары діни басқармасы", "Қазақстан мұсылмандары діни басқармасы"),
        # After whom a body is called in Russian.
        ("ru", "Спектакль прошёл в театре оперы и балета имени Абая.", "organisation",
         "театре оперы и балета имени Абая", "театр оперы и балета имени Абая"),
        ("ru", "Он учился в школе им. Абая Кунанбаева.", "organisation", "школе им. Абая Кунанбаева",
         "школа им. Абая Кунанбаева"),
        ("ru", "Её показали в Национальном музее имени Савицкого.", "organisation",
         "Национальном музее имени Савицкого", "Национальный музей имени Савицкого"),
        # What a head governs in Russian.
        ("ru", "Инспекторы Комитета лесного хозяйства и животного мира уехали.", "organisation",
         "Комитета лесного хозяйства и животного мира", "Комитет лесного хозяйства и животного мира"),
        ("ru", "Вчера Агентство по технической безопасности закрыли.", "organisation",
         "Агентство по технической безопасности", "Агентство по технической безопасности"),
        # Abbreviations, with suffixes or without; what everybody knows; a club in quotation marks, whatever else it is.
        ("kk", "Кеше БТҚМның өкілі келді.", "organisation", "БТҚМның", "БТҚМ"),
        ("az", "Dünən BTQM-nin rəisi gəldi.", "organisation", "BTQM-nin", "BTQM"),
        ("ky", "Мыйзам Жогорку Кеңешке келди.", "organisation", "Жогорку Кеңешке", "Жогорку Кеңеш"),
        ("kk", "Кеше «Қайрат» жеңілді.", "organisation", "Қайрат", "Қайрат"),
        ("uz", "U oʻtgan yili AQShga ketdi.", "place", "AQShga", "AQSh"),
        # A company says with a capital what it does; a street is a place, whoever it is called after.
        ("tr", "Dün Yeniçam Sigorta'nın müdürü geldi.", "organisation", "Yeniçam Sigorta'nın", "Yeniçam Sigorta"),
        ("az", "Qəza Rəşid Əliyev küçəsində olub.", "place", "Rəşid Əliyev küçəsində", "Rəşid Əliyev küçəsi"),
        # A word that nobody knows, in the case of where something is.
        ("tr", "Dün akşam Galkazan'da yangın çıktı.", "place", "Galkazan'da", "Galkazan"),
        ("kk", "Көрме ертең Түйебасарда ашылады.", "place", "Түйебасарда", "Түйебасар"),
        # Adjectives before a Russian head, in its case; the authority of a place; a state before the only word.
        ("ru", "Он учился в Казанском федеральном университете.", "organisation",
         "Казанском федеральном университете", "Казанский федеральный университет"),
        ("ru", "Вчера ездили в Нарынкольский район.", "place", "Нарынкольский район", "Нарынкольский район"),
        ("ru", "Врачи уехали в Нарынкольскую область.", "place", "Нарынкольскую область", "Нарынкольская область"),
        ("kk", "Кеше Маңғыстау облысының әкімдігі хабарлады.", "organisation", "Маңғыстау облысының әкімдігі",
         "Маңғыстау облысының әкімдігі"),
        ("az", "Dünən ABŞ Senatının qərarı çıxdı.", "organisation", "ABŞ Senatının", "ABŞ Senatı"),
        ("kk", "Төтенше жағдайлар министрлігі хабарлады.", "organisation", "Төтенше жағдайлар министрлігі",
         "Төтенше жағдайлар министрлігі"),
    ],
)  # fmt: skip
def test_places_and_bodies_are_offered_whole(language: str, text: str, kind: str, found: str, name: str) -> None:
    (match,) = unknown(language, text)
    assert (match.kind, match.text, match.term) == (kind, found, name)
    assert match.forms


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("az", "Onun kəndi uzaqdır. Bizim partiyamız qalib gəldi."),
        ("tr", "Bu köyü seviyorum. Bizim şirketi gezdiler. Yeni Bakanlığı kurdular."),
        ("en", "See https://baku.az/Baku, baku@baku.az, @Baku and #Baku."),
        ("kk", "Біздің ауылымыз үлкен. Оның министрлігі жоқ."),
        ("ru", "Директор компании уехал в село."),
        ("en", "The Company said the Bank would close."),
        ("az", "ÜDM və ƏDV artdı, PDF faylı XIX əsrdəndir. Qəza «BTQ» avtobusunda olub."),
        ("tr", "BU BİR BAŞLIK VE BTQM DA VAR"),
        ("kk", "Облыстық полиция департаменті хабарлады. Облыс әкімдігі де айтты."),
    ],
)
def test_a_head_without_a_name_is_none(language: str, text: str) -> None:
    assert unknown(language, text) == []


def test_an_abbreviation_is_quoted_as_it_is() -> None:
    (found,) = [match for match in unknown("en", "He told CNN that he would come.") if match.kind == "organisation"]
    assert {form.text for form in found.forms.values()} == {"CNN"}
