package vn.tincay.document.paper;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tincay.agency.Agencies;
import vn.tincay.agency.Agency;
import vn.tincay.agency.AgencyKind;
import vn.tincay.document.number.DocumentSymbol;
import vn.tincay.document.number.DocumentType;
import vn.tincay.place.AdminUnit;
import vn.tincay.place.Units;

/** Builds the head of an agency's papers (Decree 30/2020/NĐ-CP, Annex I, part II, sections 2 to 4). */
@Component
public class Letterheads {

    private final Agencies agencies;
    private final Units units;

    Letterheads(Agencies agencies, Units units) {
        this.agencies = agencies;
        this.units = units;
    }

    /**
     * The head of a paper of this agency.
     *
     * @param number number and symbol; null before they are given
     * @param day day of issue; null before the issue: then {@code today} decides the names and the year of the blank
     *     date
     */
    public Letterhead of(
            Agency agency, DocumentType type, @Nullable String number, @Nullable LocalDate day, LocalDate today) {
        var named = day == null ? today : day;
        var name = agencies.nameOn(agency.id(), named);
        var superior = superior(agency, named);
        return new Letterhead(
                superior,
                superior == null ? name : withoutUnit(name, agency, named),
                number,
                DocumentSymbol.of(type, agency),
                place(agency, named),
                day,
                named.getYear());
    }

    /**
     * The agency printed above the issuing one: a department names {@code UBND tỉnh X}. Null for People's Committees,
     * mass organisations, the Fatherland Front, bodies directly below the Government and bodies without a parent.
     */
    private @Nullable String superior(Agency agency, LocalDate day) {
        var parent = agency.parentId() == null ? null : agencies.require(agency.parentId());
        if (parent == null || parent.kind() == AgencyKind.GOVERNMENT) {
            return null;
        }
        return switch (agency.kind()) {
            case PEOPLES_COMMITTEE, WOMENS_UNION, FARMERS_UNION, YOUTH_UNION, LABOUR_UNION, FATHERLAND_FRONT -> null;
            default -> {
                var name = agencies.nameOn(parent.id(), day);
                yield parent.kind() == AgencyKind.PEOPLES_COMMITTEE
                        ? name.replaceFirst("^Ủy ban nhân dân", "UBND")
                        : name;
            }
        };
    }

    /**
     * Removes the unit from a department's name ({@code Sở Nội vụ}), because the line above it ({@code UBND thành phố
     * Cần Thơ}) already names the unit.
     */
    private String withoutUnit(String name, Agency agency, LocalDate day) {
        var unit = unit(agency, day);
        if (unit == null
                || !name.toLowerCase(Locale.ROOT).endsWith(" " + unit.fullName().toLowerCase(Locale.ROOT))) {
            return name;
        }
        return name.substring(0, name.length() - unit.fullName().length()).strip();
    }

    /**
     * The place printed before the date: the unit's name without its type. A name that begins with a digit ({@code
     * Phường 1}) and Hồ Chí Minh keep the type; bodies without a unit are in Hà Nội.
     */
    private String place(Agency agency, LocalDate day) {
        var unit = unit(agency, day);
        if (unit == null) {
            return "Hà Nội";
        }
        boolean needsType =
                Character.isDigit(unit.name().charAt(0)) || unit.name().equals("Hồ Chí Minh");
        return needsType ? unit.fullName() : unit.name();
    }

    private @Nullable AdminUnit unit(Agency agency, LocalDate day) {
        var id = agency.unitId();
        return id == null ? null : units.find(id, day).orElseGet(() -> units.latest(id));
    }
}
