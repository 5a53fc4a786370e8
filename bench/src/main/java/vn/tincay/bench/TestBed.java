package vn.tincay.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import vn.tincay.bench.country.Country;
import vn.tincay.bench.country.Credentials;
import vn.tincay.bench.machine.Effort;
import vn.tincay.bench.machine.Stopwatch;
import vn.tincay.bench.product.InProcessProduct;
import vn.tincay.bench.product.Product;
import vn.tincay.bench.product.ProductClient;
import vn.tincay.bench.product.Tables;

/** The environment of a measurement: the running product, its database, its data, and the list of figures. */
public final class TestBed implements AutoCloseable {

    private final Path home;
    private final Scale scale;
    private final Product product;
    private final Country country;
    private final FigureList figures;
    private @Nullable Tables tables;
    private @Nullable InProcessProduct inProcess;

    TestBed(Path home, Scale scale, Path data, FigureList figures) throws IOException {
        this.home = home;
        this.scale = scale;
        this.product = new Product(home, data);
        this.country = new Country(scale, data);
        this.figures = figures;
    }

    void open() throws IOException, InterruptedException {
        country.create(product);
        if (!product.isRunning()) {
            product.start();
        }
    }

    public Path home() {
        return home;
    }

    public Scale scale() {
        return scale;
    }

    public Product product() {
        return product;
    }

    public Country country() {
        return country;
    }

    public Credentials credentials() {
        return country.credentials();
    }

    /**
     * A client that acts as a system account.
     *
     * @param place whose system account: ministry, province or commune
     */
    public ProductClient system(String place) {
        return new ProductClient(product.address(), credentials().token(place));
    }

    public Tables tables() {
        try {
            if (tables == null) {
                tables = Tables.of(product.data());
            }
            return tables;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The application a second time, in this process, for work that no route offers; it starts at the first call. */
    public InProcessProduct inProcess() throws IOException {
        if (inProcess == null) {
            inProcess = InProcessProduct.on(product.data());
        }
        return inProcess;
    }

    /** Stops the application in this process and closes the connections to the database, which may then stop. */
    public void closeConnections() {
        if (inProcess != null) {
            inProcess.close();
            inProcess = null;
        }
        if (tables != null) {
            tables.close();
            tables = null;
        }
    }

    /** Restarts the product and waits until it serves pages. */
    public void restart() throws IOException, InterruptedException {
        closeConnections();
        product.close();
        product.start();
    }

    public Effort effort(Callable<?> work) throws Exception {
        return effortOf(product.stopwatch(), work);
    }

    /** Effort of work done in this process by {@link #inProcess()}. */
    public Effort effortInProcess(Callable<?> work) throws Exception {
        return effortOf(new Stopwatch(java.util.List.of(ProcessHandle.current().pid()), product::database), work);
    }

    private static Effort effortOf(Stopwatch watch, Callable<?> work) throws Exception {
        work.call();
        return watch.stop();
    }

    public void report(Figure figure) {
        figures.add(figure);
    }

    @Override
    public void close() {
        closeConnections();
        product.close();
    }
}
