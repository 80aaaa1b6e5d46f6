using LawTracker.Publishing;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace LawTracker.Tests.Publishing;

public class RevisionChainTests
{
    [Fact]
    public void A_chain_begins_at_the_root_and_holds()
    {
        using var world = TrackerFixture.Published();
        Assert.Equal(RevisionChain.Root, world.Ask(db => db.Revisions.OrderBy(r => r.Number).First().Previous));
        Assert.Null(world.Ask(RevisionChain.FirstBroken));
    }

    [Theory]
    [InlineData("UPDATE Revisions SET Json = X'7B7D' WHERE Number = 3", 3)]
    [InlineData("UPDATE Revisions SET Hash = Previous WHERE Number = 8", 8)]
    [InlineData("DELETE FROM Revisions WHERE Number = 4", 5)]
    [InlineData("DELETE FROM Revisions WHERE Number = 1", 2)]
    [InlineData("UPDATE Revisions SET Number = 99 WHERE Number = 2", 3)]
    public void A_link_changed_removed_or_moved_by_hand_is_found(string sql, int broken)
    {
        using var world = TrackerFixture.Published();
        world.Ask(db => db.Database.ExecuteSqlRaw(sql));
        Assert.Equal(broken, world.Ask(RevisionChain.FirstBroken));
    }

    [Fact]
    public void A_chain_cannot_fork()
    {
        using var world = TrackerFixture.Published();
        var error = Assert.ThrowsAny<Exception>(() => world.Ask(db => db.Database.ExecuteSqlRaw("INSERT INTO Revisions SELECT 100, At, By, Kind, Folder, 'us-xx/fork', Json, Previous, Hash FROM Revisions WHERE Number = 8")));
        Assert.Contains("UNIQUE", error.Message, StringComparison.Ordinal);
    }
}
