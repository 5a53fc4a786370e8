package vn.tincay.agency;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.tincay.People.Place;
import vn.tincay.access.gate.Specimens;

/** Agencies are public, so one specimen serves every place. */
@Component
class AgencySpecimens implements Specimens {

    @Override
    public Set<String> variables() {
        return Set.of("agency");
    }

    @Override
    public Map<String, String> belongingTo(Place owner) {
        return Map.of("agency", Agency.idOf("so-noi-vu.92").toString());
    }

    @Override
    public Map<String, String> absentValues() {
        return Map.of("agency", UUID.randomUUID().toString());
    }
}
