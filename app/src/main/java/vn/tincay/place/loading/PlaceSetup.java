package vn.tincay.place.loading;

import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.tincay.place.Units;
import vn.tincay.place.address.OldAddress;
import vn.tincay.place.address.UnitSearch;

/** Declares the administrative units and their searches as beans. */
@Configuration
class PlaceSetup {

    @Bean
    Units units(DataSource database) {
        return new UnitsLoading(database).run();
    }

    @Bean
    UnitSearch unitSearch(Units units) {
        return new UnitSearch(units);
    }

    @Bean
    OldAddress oldAddress(Units units) {
        return new OldAddress(units);
    }
}
