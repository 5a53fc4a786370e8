package vn.tincay.place;

import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.tincay.People.Place;
import vn.tincay.access.gate.Specimens;

/** Units are public, so one specimen serves every place. */
@Component
class PlaceSpecimens implements Specimens {

    @Override
    public Set<String> variables() {
        return Set.of("unit");
    }

    @Override
    public Map<String, String> belongingTo(Place owner) {
        return Map.of("unit", "2100096");
    }

    @Override
    public Map<String, String> absentValues() {
        return Map.of("unit", "9999999");
    }
}
