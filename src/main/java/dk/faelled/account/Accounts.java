package dk.faelled.account;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface Accounts extends Repository<Account, UUID> {

    Account save(Account account);

    Optional<Account> findById(UUID id);

    Optional<Account> findByEmail(String email);

    Optional<Account> findByEmailAndState(String email, Account.State state);

    Optional<Account> findByOidcSubject(String subject);

    long countByRoleAndState(Role role, Account.State state);

    long count();
}
