package vn.tincay.agency;

/** The kinds of agencies. */
public enum AgencyKind {
    GOVERNMENT,
    MINISTRY,
    MINISTRY_DEPARTMENT,
    PEOPLES_COMMITTEE,
    DEPARTMENT,
    DIVISION,
    COMMUNE_OFFICE,
    POLICE,
    HEALTH,
    SCHOOL,
    CENTRE,
    WOMENS_UNION,
    FARMERS_UNION,
    YOUTH_UNION,
    LABOUR_UNION,
    FATHERLAND_FRONT,
    VILLAGE,
    OTHER
}
