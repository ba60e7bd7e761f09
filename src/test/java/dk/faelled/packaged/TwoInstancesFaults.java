package dk.faelled.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import dk.faelled.TestEnvironment;
import dk.faelled.faults.FaultTable;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two instances do the same rounds on the same work, and one after the other is killed. */
class TwoInstancesFaults {

    private static final int RESPONSES = 150;
    private static final int LEAST_KILLS = 4;
    private static final Duration APART = Duration.ofSeconds(5);
    private static final Duration LONGEST = Duration.ofMinutes(10);

    @TempDir private Path directory;

    @Test
    void oneOfTwoInstancesIsKilled() throws Exception {
        try (FragileDatabase database = new FragileDatabase(directory.resolve("data"));
                RoundRobin address = new RoundRobin();
                PackagedPortal one = instance("one", database, address);
                PackagedPortal other = instance("other", database, address)) {
            for (PackagedPortal portal : List.of(one, other)) {
                portal.start(RespondingCitizen.HEARING);
                address.add(portal);
            }
            Citizens citizens = new Citizens(database);
            CompletableFuture<Set<String>> sending = citizens.send(address.address(), RESPONSES);
            int kills = 0;
            while (kills < LEAST_KILLS || !sending.isDone()) {
                PackagedPortal portal = kills % 2 == 0 ? one : other;
                portal.kill();
                portal.start(RespondingCitizen.HEARING);
                kills++;
                await(sending);
            }
            Set<String> receipts = sending.get(LONGEST.toSeconds(), TimeUnit.SECONDS);
            Awaitility.await().atMost(Duration.ofMinutes(3)).until(() -> !citizens.isMailWaiting());
            tell(citizens, receipts, kills);
        }
    }

    private static void tell(Citizens citizens, Set<String> receipts, int kills) throws Exception {
        Citizens.Mails mails = citizens.mails();
        long unwritten = citizens.count() - mails.identities().size();
        FaultTable table = new FaultTable();
        table.add(
                new FaultTable.Line(
                        "SIGKILL of one of two instances",
                        RESPONSES + " responses, " + kills + " kills",
                        receipts.size(),
                        citizens.lost(receipts),
                        citizens.twice()));
        table.add(
                new FaultTable.Line(
                        "two schedulers, one of them killed",
                        RESPONSES + " mails, " + kills + " kills",
                        citizens.count(),
                        unwritten,
                        mails.copied()));
        table.write("instances");
        assertThat(receipts).hasSize(RESPONSES);
        assertThat(citizens.lost(receipts)).isZero();
        assertThat(citizens.twice()).isZero();
        assertThat(unwritten).isZero();
        assertThat(mails.canBeTold()).isTrue();
    }

    private static void await(CompletableFuture<Set<String>> sending) throws Exception {
        try {
            sending.get(APART.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            assertThat(sending).isNotDone();
        }
    }

    private PackagedPortal instance(String name, FragileDatabase database, RoundRobin address) {
        return new PackagedPortal(
                Path.of("target", "instance-" + name + ".log"),
                Map.of(
                        "SPRING_DATASOURCE_URL",
                        database.url(),
                        "SPRING_MAIL_HOST",
                        "127.0.0.1",
                        "SPRING_MAIL_PORT",
                        String.valueOf(TestEnvironment.MAIL.port()),
                        "FAELLED_PUBLIC_URL",
                        address.address(),
                        "FAELLED_FORM_KEY",
                        "den-samme-paa-alle-instanser",
                        "FAELLED_MAIL_PAUSE",
                        "200ms"));
    }
}
