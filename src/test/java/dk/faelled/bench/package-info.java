/** What the portal's speed and size are measured with: {@code ./mvnw -Pbench verify}. */
@org.jspecify.annotations.NullMarked
package dk.faelled.bench;
