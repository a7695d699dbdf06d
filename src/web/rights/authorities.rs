//! Authorities to which people may complain about how their data is treated (FC-52): a closed list for the places whose languages
//! this product speaks. Names are proper names, each in its own language.
//!
//! *Absent*: links. An address is written out, so that nobody leaves this page for another by accident.

/// One authority.
pub struct Authority {
    /// The text that names the country or region.
    pub place: &'static str,
    pub name: &'static str,
    /// The language of the name.
    pub lang: &'static str,
    /// Where it is in the web.
    pub site: &'static str,
}

const fn authority(place: &'static str, name: &'static str, lang: &'static str, site: &'static str) -> Authority {
    Authority { place, name, lang, site }
}

pub const ALL: &[Authority] = &[
    authority("leave-place-br", "Autoridade Nacional de Proteção de Dados (ANPD)", "pt-BR", "www.gov.br/anpd"),
    authority("leave-place-california", "California Privacy Protection Agency (CPPA)", "en", "cppa.ca.gov"),
    authority("leave-place-california", "Attorney General of California", "en", "oag.ca.gov"),
    authority("leave-place-cn", "国家互联网信息办公室", "zh-Hans", "www.cac.gov.cn"),
    authority("leave-place-de", "Datenschutzaufsichtsbehörden der Länder", "de", "www.datenschutzkonferenz-online.de"),
    authority("leave-place-es", "Agencia Española de Protección de Datos (AEPD)", "es", "www.aepd.es"),
    authority("leave-place-fr", "Commission nationale de l’informatique et des libertés (CNIL)", "fr", "www.cnil.fr"),
    authority("leave-place-gb", "Information Commissioner’s Office (ICO)", "en", "ico.org.uk"),
    authority("leave-place-hk", "個人資料私隱專員公署 (PCPD)", "zh-Hant", "www.pcpd.org.hk"),
    authority("leave-place-ie", "Data Protection Commission (DPC)", "en", "www.dataprotection.ie"),
    authority("leave-place-lv", "Datu valsts inspekcija", "lv", "www.dvi.gov.lv"),
    authority("leave-place-pt", "Comissão Nacional de Proteção de Dados (CNPD)", "pt-PT", "www.cnpd.pt"),
    authority(
        "leave-place-ro",
        "Autoritatea Națională de Supraveghere a Prelucrării Datelor cu Caracter Personal (ANSPDCP)",
        "ro",
        "www.dataprotection.ro",
    ),
    authority("leave-place-tw", "個人資料保護委員會", "zh-Hant", "www.pdpc.gov.tw"),
    authority("leave-place-eu", "European Data Protection Board", "en", "www.edpb.europa.eu"),
];
