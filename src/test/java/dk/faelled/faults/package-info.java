/** What goes wrong outside the portal, and what is lost: {@code ./mvnw -Pfaults verify}. */
@org.jspecify.annotations.NullMarked
package dk.faelled.faults;
