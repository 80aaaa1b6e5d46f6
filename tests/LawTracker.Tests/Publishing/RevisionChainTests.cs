using LawTracker.Publishing;
using Xunit;

namespace LawTracker.Tests.Publishing;

public abstract class RevisionChainTests(Engine engine)
{
    [Fact]
    public void A_chain_begins_at_the_root_and_holds()
    {
        using var world = TrackerFixture.Published(engine);
        Assert.Equal(RevisionChain.Root, world.Ask(db => db.Revisions.OrderBy(r => r.Number).First().Previous));
        Assert.Null(world.Ask(RevisionChain.FirstBroken));
    }

    [Theory]
    [InlineData("UPDATE \"Revisions\" SET \"Json\" = (SELECT \"Json\" FROM \"Revisions\" WHERE \"Number\" = 4) WHERE \"Number\" = 3", 3)]
    [InlineData("UPDATE \"Revisions\" SET \"Hash\" = \"Previous\" WHERE \"Number\" = 8", 8)]
    [InlineData("DELETE FROM \"Revisions\" WHERE \"Number\" = 4", 5)]
    [InlineData("DELETE FROM \"Revisions\" WHERE \"Number\" = 1", 2)]
    [InlineData("UPDATE \"Revisions\" SET \"Number\" = 99 WHERE \"Number\" = 2", 3)]
    public void A_link_changed_removed_or_moved_by_hand_is_found(string sql, int broken)
    {
        using var world = TrackerFixture.Published(engine);
        world.Execute(sql);
        Assert.Equal(broken, world.Ask(RevisionChain.FirstBroken));
    }

    [Fact]
    public void A_chain_cannot_fork()
    {
        using var world = TrackerFixture.Published(engine);
        var error = Assert.ThrowsAny<Exception>(() => world.Execute("""INSERT INTO "Revisions" SELECT 100, "At", "By", "Kind", "Folder", 'us-xx/fork', "Json", "Previous", "Hash" FROM "Revisions" WHERE "Number" = 8"""));
        Assert.Contains("unique", error.Message, StringComparison.OrdinalIgnoreCase);
    }
}

public sealed class RevisionChainOnSqlite() : RevisionChainTests(Engine.Sqlite);

public sealed class RevisionChainOnPostgres() : RevisionChainTests(Engine.Postgres);
