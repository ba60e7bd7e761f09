package dk.faelled.platform;

/** Whoever is signed in, for modules that know no accounts: somebody who does things. */
public interface Acting {

    Actor actor();
}
