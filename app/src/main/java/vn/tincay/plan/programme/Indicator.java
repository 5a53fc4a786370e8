package vn.tincay.plan.programme;

/** What a target measures. The definition names numerator and denominator. */
public record Indicator(String code, String name, String nameEn, String unit, String definition, String definitionEn) {

    public String name(String lang) {
        return "en".equals(lang) ? nameEn : name;
    }

    public String definition(String lang) {
        return "en".equals(lang) ? definitionEn : definition;
    }
}
