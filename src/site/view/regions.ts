/**
 * First-level regions by their ISO 3166-2 code, in their own language: those of the countries from which most
 * entries come, and single ones that occur. Intl knows no subdivisions.
 */
const REGIONS: Readonly<Record<string, string>> = {
  ...regions(
    "AT",
    "1 Burgenland;2 Kärnten;3 Niederösterreich;4 Oberösterreich;5 Salzburg;6 Steiermark;7 Tirol;8 Vorarlberg;9 Wien",
  ),
  ...regions(
    "CH",
    "AG Aargau;AI Appenzell Innerrhoden;AR Appenzell Ausserrhoden;BE Bern;BL Basel-Landschaft;BS Basel-Stadt;FR Fribourg;GE Genève;GL Glarus;GR Graubünden;JU Jura;LU Luzern;NE Neuchâtel;NW Nidwalden;OW Obwalden;SG St. Gallen;SH Schaffhausen;SO Solothurn;SZ Schwyz;TG Thurgau;TI Ticino;UR Uri;VD Vaud;VS Valais;ZG Zug;ZH Zürich",
  ),
  ...regions(
    "DE",
    "BW Baden-Württemberg;BY Bayern;BE Berlin;BB Brandenburg;HB Bremen;HH Hamburg;HE Hessen;MV Mecklenburg-Vorpommern;NI Niedersachsen;NW Nordrhein-Westfalen;RP Rheinland-Pfalz;SL Saarland;SN Sachsen;ST Sachsen-Anhalt;SH Schleswig-Holstein;TH Thüringen",
  ),
  ...regions(
    "ES",
    "AN Andalucía;AR Aragón;AS Asturias;CN Canarias;CB Cantabria;CL Castilla y León;CM Castilla-La Mancha;CT Catalunya;EX Extremadura;GA Galicia;IB Illes Balears;RI La Rioja;MD Comunidad de Madrid;MC Región de Murcia;NC Navarra;PV País Vasco;VC Comunitat Valenciana",
  ),
  ...regions("FI", "01 Åland;11 Pirkanmaa;18 Uusimaa"),
  ...regions(
    "FR",
    "20R Corse;75C Paris;ARA Auvergne-Rhône-Alpes;BFC Bourgogne-Franche-Comté;BRE Bretagne;CVL Centre-Val de Loire;GES Grand Est;HDF Hauts-de-France;IDF Île-de-France;NAQ Nouvelle-Aquitaine;NOR Normandie;OCC Occitanie;PAC Provence-Alpes-Côte d’Azur;PDL Pays de la Loire",
  ),
  ...regions("GB", "BKM Buckinghamshire;CMD Camden;DNC Doncaster;LBH Lambeth;MDW Medway"),
  ...regions(
    "IT",
    "21 Piemonte;23 Valle d’Aosta;25 Lombardia;32 Trentino-Alto Adige;34 Veneto;36 Friuli-Venezia Giulia;42 Liguria;45 Emilia-Romagna;52 Toscana;55 Umbria;57 Marche;62 Lazio;65 Abruzzo;67 Molise;72 Campania;75 Puglia;77 Basilicata;78 Calabria;82 Sicilia;88 Sardegna;TN Trento",
  ),
  ...regions(
    "NL",
    "DR Drenthe;FL Flevoland;FR Fryslân;GE Gelderland;GR Groningen;LI Limburg;NB Noord-Brabant;NH Noord-Holland;OV Overijssel;UT Utrecht;ZE Zeeland;ZH Zuid-Holland",
  ),
  "BR-MT": "Mato Grosso",
};

function regions(country: string, list: string): Record<string, string> {
  const pairs = list.split(";").map((item): [string, string] => {
    const [code = "", ...name] = item.split(" ");
    return [`${country}-${code}`, name.join(" ")];
  });
  return Object.fromEntries(pairs);
}

/** The name of a region by its ISO 3166-2 code, where we know it; else the code. */
export function regionName(code: string): string {
  return REGIONS[code] ?? code;
}
