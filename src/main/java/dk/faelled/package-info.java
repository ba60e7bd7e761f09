/**
 * Fælled: one package below this one is one module; {@code ModularityTests} holds the boundaries.
 */
@NullMarked
package dk.faelled;

import org.jspecify.annotations.NullMarked;
