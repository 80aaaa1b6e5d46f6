Console.WriteLine("lawtracker");
