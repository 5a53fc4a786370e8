package vn.tincay.site.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tincay.base.web.TypedDate;
import vn.tincay.place.Merging;
import vn.tincay.place.UnitType;

/** A merger as it is being typed. */
record MergerForm(
        @Nullable Integer province,
        @Nullable List<Integer> units,
        @Nullable String name,
        @Nullable UnitType type,
        @Nullable String code,
        @Nullable TypedDate firstDay,
        @Nullable String basis) {

    List<Integer> chosen() {
        return units == null ? List.of() : units;
    }

    TypedDate typedDay() {
        return Objects.requireNonNullElse(firstDay, TypedDate.BLANK);
    }

    String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }

    /** Empty while the day is missing, without which nothing can be judged. */
    Optional<Merging.Merger> merger() {
        return typedDay().date().map(this::from);
    }

    private Merging.Merger from(LocalDate day) {
        return new Merging.Merger(
                chosen(), text(code), type == null ? UnitType.COMMUNE : type, text(name), day, text(basis));
    }
}
