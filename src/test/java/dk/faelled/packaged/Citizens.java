package dk.faelled.packaged;

import dk.faelled.TestEnvironment;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Very many who answer a hearing, some at a time; each gets a receipt and a mail. */
final class Citizens {

    /** What became of the mails with receipts. */
    record Mails(Map<String, Set<String>> identities, long copied) {

        boolean canBeTold() {
            return identities.values().stream().allMatch(each -> each.size() == 1);
        }
    }

    private static final int AT_ONCE = 10;

    /** Nobody's number is anybody else's. */
    private static final AtomicInteger NEXT = new AtomicInteger(1_000_000);

    private final FragileDatabase database;
    private final Set<String> addresses = new HashSet<>();

    Citizens(FragileDatabase database) {
        this.database = database;
    }

    /** How many have written so far. */
    long count() {
        return addresses.size();
    }

    /** References on the receipts, once everybody has one. */
    CompletableFuture<Set<String>> send(String portal, int count) {
        ExecutorService citizens = Executors.newFixedThreadPool(AT_ONCE);
        List<CompletableFuture<String>> sendings =
                IntStream.range(0, count)
                        .mapToObj(i -> new RespondingCitizen(portal, NEXT.getAndIncrement()))
                        .peek(citizen -> addresses.add(citizen.email()))
                        .map(citizen -> CompletableFuture.supplyAsync(citizen::respond, citizens))
                        .toList();
        return CompletableFuture.allOf(sendings.toArray(CompletableFuture[]::new))
                .thenApply(
                        done ->
                                sendings.stream()
                                        .map(CompletableFuture::join)
                                        .collect(Collectors.toSet()))
                .whenComplete((receipts, failure) -> citizens.shutdownNow());
    }

    /** How many of the receipts have no record. */
    long lost(Set<String> receipts) throws SQLException {
        Set<String> kept = new HashSet<>();
        try (Connection connection = database.connection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select number from hearing_response")) {
            while (rows.next()) {
                kept.add("%05d".formatted(rows.getLong(1)));
            }
        }
        return receipts.stream().filter(each -> !kept.contains(each.substring(8))).count();
    }

    /** How many have more than one record. */
    long twice() throws SQLException {
        return count(
                """
                (select sender_id from hearing_response r join participant p on p.id = r.sender_id
                 where p.email like '%@fejl.example' group by sender_id having count(*) > 1) as more""");
    }

    boolean isMailWaiting() throws SQLException {
        return count("outgoing_mail where state = 'WAITING'") > 0;
    }

    Mails mails() throws MessagingException {
        Map<String, Set<String>> identities = new HashMap<>();
        Map<String, Integer> copies = new HashMap<>();
        for (MimeMessage message : TestEnvironment.MAIL.received()) {
            String recipient = message.getAllRecipients()[0].toString();
            if (addresses.contains(recipient)) {
                identities
                        .computeIfAbsent(recipient, to -> new HashSet<>())
                        .add(message.getMessageID());
                copies.merge(recipient, 1, Integer::sum);
            }
        }
        return new Mails(identities, copies.values().stream().filter(each -> each > 1).count());
    }

    private long count(String what) throws SQLException {
        try (Connection connection = database.connection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select count(*) from " + what)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
