package dk.faelled.packaged;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import dk.faelled.bench.BenchTable;
import dk.faelled.journey.BrowserExtension;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What a browser fetches to show a page, headers included: the first time, and later. */
@ExtendWith(BrowserExtension.class)
class WeightBench {

    private static final int FIRST = 150;
    private static final int LATER = 20;
    private static final List<String> PAGES =
            List.of(
                    "/",
                    "/planer/helhedsplan-0-18",
                    "/hoeringer/hvad-mener-du-om-helhedsplanen",
                    "/planer/helhedsplan-0-18/idebank");

    private final BenchTable table = new BenchTable();

    @Test
    void aPageWeighsLittle(Browser browser, @TempDir Path directory) throws Exception {
        try (FragileDatabase database = new FragileDatabase(directory.resolve("data"));
                PackagedPortal portal =
                        new PackagedPortal(
                                directory.resolve("log"),
                                Map.of("SPRING_DATASOURCE_URL", database.url()))) {
            portal.start();
            for (String page : PAGES) {
                weigh(browser, portal.address(), page);
            }
        }
        table.write("weight");
    }

    private void weigh(Browser browser, String portal, String path) {
        try (BrowserContext visitor = browser.newContext()) {
            Page page = visitor.newPage();
            AtomicLong fetched = new AtomicLong();
            CDPSession network = visitor.newCDPSession(page);
            network.send("Network.enable");
            network.on(
                    "Network.loadingFinished",
                    event -> fetched.addAndGet(event.get("encodedDataLength").getAsLong()));
            double first = kilobytes(page, portal + path, fetched);
            kilobytes(page, portal + "/organisation", fetched);
            double later = kilobytes(page, portal + path, fetched);
            table.add(BenchTable.Line.limited("weight, first: " + path, first, FIRST, "KB"));
            table.add(BenchTable.Line.limited("weight, later: " + path, later, LATER, "KB"));
        }
    }

    private static double kilobytes(Page page, String address, AtomicLong fetched) {
        fetched.set(0);
        page.navigate(address);
        page.waitForLoadState(LoadState.NETWORKIDLE);
        return fetched.get() / 1024.0;
    }
}
